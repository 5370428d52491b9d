import type { SeriesData } from '../../model';
import { readColumns } from '../columns/readColumns';
import { valueAt } from '../columns/valueAt';
import { assembleFan } from '../shape/assembleFan';
import { tidyLabel } from './tidyLabel';

/** A series taken apart for its description. */
export interface ReadSeries {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  /** Measured rows, clean. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The forecast's last present value with its widest interval; `null`: there is no forecast. */
  readonly forecast: ForecastEnd | null;
}

export interface ForecastEnd {
  /** x of its first present value. */
  readonly from: number;
  readonly x: number;
  readonly y: number;
  /** `null`: no interval there. */
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
}

/** Where a series has figures, ascending: its measured x, or the ends of its forecast when nothing was measured. */
export function placesOf({ x, forecast }: ReadSeries): ArrayLike<number> {
  return x.length > 0 || !forecast ? x : [forecast.from, forecast.x];
}

/** The measured part of a series, sorted and clean, and the end of its forecast. Cost: one pass. */
export function readSeries(series: SeriesData): ReadSeries {
  const end = series.forecast
    ? Math.min(series.x.length, Math.max(0, series.forecast.from))
    : series.x.length;
  const { x, y } = readColumns({
    x: series.x.subarray(0, end),
    y: { y: series.y.subarray(0, end) },
  });
  return {
    id: series.id,
    label: tidyLabel(series.label),
    unit: series.unit,
    x,
    y: y.get('y') ?? new Float64Array(0),
    forecast: readForecast(series),
  };
}

function readForecast(series: SeriesData): ForecastEnd | null {
  const fan = assembleFan(series);
  if (!fan) return null;
  let first = -1;
  let last = -1;
  for (let row = fan.from; row < series.y.length; row += 1) {
    const usable =
      Number.isFinite(valueAt(series.y, row)) && Number.isFinite(valueAt(series.x, row));
    if (!usable) continue;
    if (first < 0 || valueAt(series.x, row) < valueAt(series.x, first)) first = row;
    if (last < 0 || valueAt(series.x, row) >= valueAt(series.x, last)) last = row;
  }
  if (last < 0) return null;
  const band = fan.bands.find(({ lower }) => Number.isFinite(valueAt(lower, last)));
  return {
    from: valueAt(series.x, first),
    x: valueAt(series.x, last),
    y: valueAt(series.y, last),
    interval: band
      ? { low: valueAt(band.lower, last), high: valueAt(band.upper, last), level: band.level }
      : null,
  };
}
