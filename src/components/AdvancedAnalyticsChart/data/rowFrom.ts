import { nearestIndex } from '../../../series/drawing';

/** The first row at or after a place on an ascending x; the number of rows when there is none. */
export function rowFrom(x: Float64Array, at: number): number {
  const near = nearestIndex(x, at);
  if (near < 0) return x.length;
  return (x[near] ?? Number.NaN) < at ? near + 1 : near;
}
