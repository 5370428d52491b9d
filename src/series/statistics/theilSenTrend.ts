import { valueAt } from '../columns/valueAt';
import type { TrendLine } from './olsTrend';
import { presentPairs } from './presentPairs';
import { quantile } from './quantile';

const most = 200;

/**
 * The line whose slope is the median of the slopes between all pairs of points, through the median
 * point; `null` with fewer than 2 different x. Up to 29 % of wild points do not move it
 * (Theil 1950, Sen 1968). Of more than 200 present points 200 in even steps stand for all.
 * Cost: O(min(n, 200)²) and one pass.
 */
export function theilSenTrend(x: ArrayLike<number>, y: ArrayLike<number>): TrendLine | null {
  const points = presentPairs(x, y, most);
  const slopes: number[] = [];
  for (let a = 0; a < points.x.length; a += 1) {
    for (let b = a + 1; b < points.x.length; b += 1) {
      const slope =
        (valueAt(points.y, b) - valueAt(points.y, a)) /
        (valueAt(points.x, b) - valueAt(points.x, a));
      if (Number.isFinite(slope)) slopes.push(slope);
    }
  }
  const slope = quantile(slopes, 0.5);
  if (slope === null) return null;
  const centre = quantile(points.x, 0.5) ?? 0;
  const rest = Float64Array.from(
    points.y,
    (value, row) => value - slope * (valueAt(points.x, row) - centre),
  );
  const level = quantile(rest, 0.5);
  if (level === null) return null;
  return { slope, intercept: level - slope * centre, level, centre, count: points.count };
}
