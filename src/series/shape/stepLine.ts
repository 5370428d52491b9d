import { valueAt } from '../columns/valueAt';

/** Where the step stands between two points: at the second, at the first, or half way. */
export type StepMode = 'after' | 'before' | 'middle';

/**
 * The corners of a stepped line through points. Across a gap there is no step: a missing value
 * lifts the pen, as in the points that came in.
 */
export function stepLine(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  mode: StepMode = 'after',
): { readonly x: Float64Array; readonly y: Float64Array } {
  const corners: { x: number; y: number }[] = [];
  for (let row = 0; row < x.length; row += 1) {
    const point = { x: valueAt(x, row), y: valueAt(y, row) };
    const before = { x: valueAt(x, row - 1), y: valueAt(y, row - 1) };
    if (!Number.isNaN(before.y) && !Number.isNaN(point.y))
      corners.push(...step(before, point, mode));
    corners.push(point);
  }
  return {
    x: Float64Array.from(corners, (corner) => corner.x),
    y: Float64Array.from(corners, (corner) => corner.y),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function step(from: Point, to: Point, mode: StepMode): Point[] {
  if (mode === 'after') return [{ x: to.x, y: from.y }];
  if (mode === 'before') return [{ x: from.x, y: to.y }];
  const middle = from.x + (to.x - from.x) / 2;
  return [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ];
}
