/**
 * The range of an axis for values from `min` to `max`, never empty and always finite: equal values
 * get ±5 % and at least ±1 around them, zeros and no values at all get 0–1.
 */
export function valueDomain(min: number, max: number): readonly [number, number] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1];
  const low = Math.min(min, max);
  const high = Math.max(min, max);
  if (low < high) return [low, high];
  if (low === 0) return [0, 1];
  const room = Math.max(Math.abs(low) * 0.05, 1);
  return [Math.max(low - room, -Number.MAX_VALUE), Math.min(high + room, Number.MAX_VALUE)];
}
