import type { SeriesData } from '../../model';

/** One point of a series; `NaN` is a missing value. */
export type Point = readonly [x: number, y: number];

/** A series of these points in the order of `x`; equal ones keep theirs. */
export function newSeries(
  id: string,
  label: string,
  unit: string | null,
  points: readonly Point[],
): SeriesData {
  const isSorted = points.every(([x], index) => index === 0 || x >= (points[index - 1]?.[0] ?? x));
  const ordered = isSorted ? points : [...points].sort(([a], [b]) => a - b);
  return {
    id,
    label,
    unit,
    x: Float64Array.from(ordered, ([x]) => x),
    y: Float64Array.from(ordered, ([, y]) => y),
  };
}
