import type { SeriesData, SeriesInterval } from '../../model';
import type { QualityIssue } from '../columns/dataQuality';
import { createTally } from '../columns/createTally';
import { valueAt } from '../columns/valueAt';

/** One interval of a forecast, on the rows of its series. */
export interface FanBand {
  /** Probability that the interval holds the value, 0–1. */
  readonly level: number;
  /** `NaN` where the interval, or one of its bounds, is missing: the band has a gap there. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A forecast ready to be drawn. */
export interface ForecastFan {
  /** The first forecast row. */
  readonly from: number;
  /** The row at which the forecast's line begins so that it joins the measured one; `from` if none. */
  readonly joinFrom: number;
  /** Widest first, so that narrower ones are drawn above. */
  readonly bands: readonly FanBand[];
  /** Bounds that stood the wrong way round and were swapped. */
  readonly issues: readonly QualityIssue[];
}

/**
 * The forecast of a series: the bands on its rows, widest (highest level) first; `null` when it has
 * none. A bound that is above its partner is swapped and reported. Levels outside 0–1 are left out.
 * Bounds may be as long as the series or hold the forecast's rows only.
 */
export function assembleFan(series: SeriesData): ForecastFan | null {
  const { forecast, y, id } = series;
  if (!forecast || !(forecast.from >= 0 && forecast.from < y.length)) return null;
  const from = Math.floor(forecast.from);
  const tally = createTally();
  const bands = [forecast, ...(forecast.intervals ?? [])]
    .filter((interval) => interval.level >= 0 && interval.level <= 1)
    .map((interval) => ({
      level: interval.level,
      ...readBounds(interval, from, y.length, (row) => tally.note('crossed', id, row)),
    }))
    .sort((a, b) => b.level - a.level);
  const joined = from > 0 && Number.isFinite(valueAt(y, from - 1));
  return { from, joinFrom: joined ? from - 1 : from, bands, issues: tally.issues() };
}

function readBounds(
  { lower, upper }: SeriesInterval,
  from: number,
  rows: number,
  onCrossed: (row: number) => void,
): { lower: Float64Array; upper: Float64Array } {
  const low = new Float64Array(rows).fill(Number.NaN);
  const high = new Float64Array(rows).fill(Number.NaN);
  for (let row = from; row < rows; row += 1) {
    const a = valueAt(lower, lower.length === rows ? row : row - from);
    const b = valueAt(upper, upper.length === rows ? row : row - from);
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    if (a > b) onCrossed(row);
    low[row] = Math.min(a, b);
    high[row] = Math.max(a, b);
  }
  return { lower: low, upper: high };
}
