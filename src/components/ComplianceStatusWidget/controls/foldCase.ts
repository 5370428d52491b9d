/** A text as a search compares it: without regard to case, width and how accents are composed. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
