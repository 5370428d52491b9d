import { compareCodePoints } from './compareCodePoints';

/** The place of each text among all of them in the order of code points, so that later comparisons are of numbers. */
export function rankTexts(texts: readonly string[]): Uint32Array {
  const order = texts.map((_, i) => i);
  order.sort((a, b) => compareCodePoints(texts[a] ?? '', texts[b] ?? ''));
  const rank = new Uint32Array(texts.length);
  order.forEach((index, place) => (rank[index] = place));
  return rank;
}
