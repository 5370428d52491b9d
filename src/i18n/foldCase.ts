/** A text as a search compares it: without regard to case, width, accents and how they are composed. */
export function foldCase(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
