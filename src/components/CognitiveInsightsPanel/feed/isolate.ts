import { isolateText } from '../../../i18n';
import type { InsightFormat } from '../messages/panelMessages';

/** A source's words within a sentence of the panel, kept apart where the two may run in different directions. */
export function isolate(text: string, format: InsightFormat): string {
  return isolateText(text, format.text('title'));
}

const place = '\ufffc';

/** A sentence about several things of a source: each runs in its own direction, and their list in the sentence's. */
export function withList(
  write: (things: string) => string,
  things: readonly string[],
  format: InsightFormat,
): string {
  const list = format.list(things.map((thing) => isolate(thing, format)));
  // Not as the value of a message: what a value holds of isolation is taken out.
  return write(place).replace(place, () => list);
}
