/**
 * The change from one value to another as a ratio of the first, such as 0.25 for a quarter more;
 * `null` where that has no meaning: from zero, across zero, or with a missing value. The absolute
 * change is to be shown then.
 */
export function percentChange(from: number, to: number): number | null {
  if (from === 0 || (from < 0 && to > 0) || (from > 0 && to < 0)) return null;
  const change = (to - from) / Math.abs(from);
  return Number.isFinite(change) ? change : null;
}
