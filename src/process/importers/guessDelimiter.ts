import { createCsvReader } from './csvReader';

const candidates = [',', ';', '\t', '|'];

/**
 * The delimiter that splits the first records of `sample` into the most cells, where as many records as possible have
 * as many cells as the first; `,` when none splits anything. Earlier candidates win ties: `, ; tab |`.
 */
export function guessDelimiter(sample: string): string {
  let best = ',';
  let bestScore = 0;
  for (const candidate of candidates) {
    const widths: number[] = [];
    const reader = createCsvReader(candidate, (cells) => widths.push(cells.length));
    reader.push(sample);
    // A sample cut in the middle of a record would show a narrow last one; a single line is not cut.
    if (widths.length === 0) reader.finish();
    const [first = 1] = widths;
    if (first < 2) continue;
    const agreeing = widths.filter((width) => width === first).length / widths.length;
    const score = agreeing * 100 + Math.min(first, 50);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
