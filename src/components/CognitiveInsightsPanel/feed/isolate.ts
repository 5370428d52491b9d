import type { InsightFormat } from '../messages/panelMessages';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A source's words within a sentence of the panel, kept apart where the two may run in different directions. */
export function isolate(text: string, format: InsightFormat): string {
  return rightToLeft.test(format.text('title') + text) ? `\u2068${text}\u2069` : text;
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
