import type { InsightFormat } from '../messages/panelMessages';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A source's words within a sentence of the panel, kept apart where the two may run in different directions. */
export function isolate(text: string, format: InsightFormat): string {
  return rightToLeft.test(format.text('title') + text) ? `\u2068${text}\u2069` : text;
}
