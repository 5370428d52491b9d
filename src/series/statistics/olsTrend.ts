import { valueAt } from '../columns/valueAt';
import { presentPairs } from './presentPairs';

/** A straight line through points: y = intercept + slope × x. */
export interface TrendLine {
  /** Units of y per unit of x; per millisecond for times. */
  readonly slope: number;
  readonly intercept: number;
  /** y at the mean (least squares) or median (Theil–Sen) x, which is `centre`: exact where `intercept` is not. */
  readonly level: number;
  readonly centre: number;
  /** Present points that it rests on. */
  readonly count: number;
}

/** A least-squares line with its fit. */
export interface OlsTrend extends TrendLine {
  /** Share of the variance that the line explains, 0–1; `null` when y does not vary. */
  readonly r2: number | null;
}

/**
 * The line of ordinary least squares through the present points; `null` with fewer than 2 different
 * x. Sums are taken about the means, so that epoch milliseconds cost no precision. One wild point
 * moves it: `theilSenTrend` is steadier. Cost: two passes.
 */
export function olsTrend(x: ArrayLike<number>, y: ArrayLike<number>): OlsTrend | null {
  const points = presentPairs(x, y);
  const count = points.x.length;
  const centre = meanOf(points.x);
  const level = meanOf(points.y);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let row = 0; row < count; row += 1) {
    const dx = valueAt(points.x, row) - centre;
    const dy = valueAt(points.y, row) - level;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const slope = xy / xx;
  if (!Number.isFinite(slope)) return null;
  const r2 = yy > 0 && Number.isFinite(yy) ? Math.min(1, (slope * xy) / yy) : null;
  return { slope, intercept: level - slope * centre, level, centre, count, r2 };
}

function meanOf(column: Float64Array): number {
  return column.reduce((mean, value, index) => mean + (value - mean) / (index + 1), 0);
}
