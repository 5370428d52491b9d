const longest = 80;

/**
 * A server's label fit for a sentence: one line, without the invisible characters that turn the
 * reading order round, at most 80 characters as a reader counts them.
 */
export function tidyLabel(label: string): string {
  const line = label
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Where a character ends does not depend on the language given here.
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line);
  const characters = Array.from(segments, (segment) => segment.segment);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
