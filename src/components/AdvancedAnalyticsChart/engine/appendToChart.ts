import { appendRows, evictBefore, replaceFrom, type SeriesPyramid } from '../../../series';
import type { ChartRow } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import { medianStep } from '../data/medianStep';
import { readMoment } from '../data/readMoment';
import type { ChartEngine } from './chartEngine';
import { reachesEnd } from './reachesEnd';

/** How rows come in. */
export interface AppendSettings {
  /** Where a row's place on the x axis is. */
  readonly x: string | ((row: ChartRow, index: number) => unknown);
  readonly timeZone: string;
  readonly follow: 'shift' | 'keep';
  /** Units of x that are kept; `undefined`: all. */
  readonly streamWindow: number | undefined;
}

/**
 * Adds rows to what is on screen. Rows later than all that stand cost O(1) each, a late one takes its place by x, and
 * one with an x that stands already corrects it. The part in view moves along when it reached the end before.
 */
export function appendToChart(
  engine: ChartEngine,
  rows: readonly ChartRow[],
  settings: AppendSettings,
): void {
  const data = engine.data();
  if (!data || rows.length === 0) return;
  const at = (row: ChartRow, index: number) =>
    typeof settings.x === 'string' ? row[settings.x] : settings.x(row, index);
  const x = Float64Array.from(rows, (row, index) => readPlace(at(row, index), data, settings));
  const corrects = rows.length === 1 ? matchingRow(data.x, x[0] ?? Number.NaN) : -1;
  const before = data.x[data.x.length - 1] ?? Number.NEGATIVE_INFINITY;
  let grown: SeriesPyramid | undefined;
  const series = data.series.map((one) => {
    const y = Float64Array.from(rows, (row, index) => readFigure(one.spec.y ?? one.id, row, index));
    const pyramid = engine.sampler.index(data.x, one.y);
    const added = corrects < 0 ? appendRows(pyramid, x, y) : correct(pyramid, corrects, y);
    const kept = evict(added, settings.streamWindow);
    engine.sampler.adopt(kept);
    grown = kept;
    const forecastFrom =
      one.forecastFrom >= data.x.length
        ? kept.x.length
        : one.forecastFrom + kept.x.length - data.x.length;
    return {
      ...one,
      y: kept.y,
      bands: one.bands.map((band) => padBand(band, kept.x.length)),
      forecastFrom,
    };
  });
  if (!grown) return;
  // Before there are two rows, nobody knows how far apart they are.
  const step = data.x.length < 2 ? medianStep(grown.x, data.step) : data.step;
  const next: ChartData = { ...data, x: grown.x, series, order: null, step };
  engine.setData(next);
  const last = grown.x[grown.x.length - 1] ?? before;
  const later = corrects < 0 ? x.filter((at) => at > before).length : 0;
  follow(engine, before, last, later, settings);
}

function readPlace(value: unknown, { xType }: ChartData, { timeZone }: AppendSettings): number {
  if (xType === 'log')
    return typeof value === 'number' && value > 0 ? Math.log10(value) : Number.NaN;
  if (typeof value === 'number') return value;
  const isMoment = xType === 'time' && (typeof value === 'string' || value instanceof Date);
  return isMoment ? readMoment(value, timeZone) : Number.NaN;
}

function readFigure(
  key: string | ((row: ChartRow, index: number) => unknown),
  row: ChartRow,
  index: number,
): number {
  const value = typeof key === 'string' ? row[key] : key(row, index);
  return typeof value === 'number' && Number.isFinite(value) ? value : Number.NaN;
}

/** The last row of this x; -1 when it is new. */
function matchingRow(x: Float64Array, at: number): number {
  const last = x.length - 1;
  if (!((x[last] ?? Number.NaN) >= at)) return -1;
  return x.lastIndexOf(at);
}

/** Replaces one figure, and keeps what follows it. */
function correct(pyramid: SeriesPyramid, row: number, [value]: Float64Array): SeriesPyramid {
  const x = pyramid.x.slice(row);
  const y = pyramid.y.slice(row);
  // A column that the correction does not speak of stays as it is.
  if (value !== undefined && !Number.isNaN(value)) y[0] = value;
  let first = row;
  while (first > 0 && pyramid.x[first - 1] === x[0]) first -= 1;
  const earlier = { x: pyramid.x.slice(first, row), y: pyramid.y.slice(first, row) };
  return replaceFrom(pyramid, x[0] ?? Number.NaN, join(earlier.x, x), join(earlier.y, y));
}

function join(a: Float64Array, b: Float64Array): Float64Array {
  const joined = new Float64Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}

function evict(pyramid: SeriesPyramid, window: number | undefined): SeriesPyramid {
  if (window === undefined) return pyramid;
  return evictBefore(pyramid, (pyramid.x[pyramid.x.length - 1] ?? 0) - window);
}

function padBand<Band extends { readonly lower: Float64Array; readonly upper: Float64Array }>(
  band: Band,
  rows: number,
): Band {
  const fit = (column: Float64Array): Float64Array => {
    const fitted = new Float64Array(rows).fill(Number.NaN);
    fitted.set(column.subarray(Math.max(0, column.length - rows)));
    return fitted;
  };
  return { ...band, lower: fit(band.lower), upper: fit(band.upper) };
}

/** A part in view that showed the last row shows the new last row; one that was moved away stays, and misses rows. */
function follow(
  engine: ChartEngine,
  before: number,
  now: number,
  later: number,
  settings: AppendSettings,
): void {
  const view = engine.domain();
  const { streamWindow } = settings;
  if (view === null) {
    if (streamWindow !== undefined) engine.setDomain([now - streamWindow, now], 'stream');
    return;
  }
  if (settings.follow === 'keep' || !reachesEnd(view, before)) {
    engine.miss(later);
    return;
  }
  engine.setDomain([view[0] + (now - before), view[1] + (now - before)], 'stream');
}
