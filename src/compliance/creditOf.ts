/** Credits in a full ratio of 1. */
export const fullCredit = 1e9;

/**
 * A ratio (0–1) as a whole number of credits. Sums of whole numbers are exact, so a score does not depend on the
 * order of the input, and one more fulfilled control never lowers it by a rounding error. Only 1 gives all credits
 * and only 0 gives none.
 */
export function creditOf(ratio: number): number {
  if (ratio <= 0) return 0;
  if (ratio >= 1) return fullCredit;
  return Math.min(fullCredit - 1, Math.max(1, Math.round(ratio * fullCredit)));
}
