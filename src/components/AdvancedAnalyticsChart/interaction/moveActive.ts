import { findBreaches, indexRange, nearestIndex } from '../../../series';
import { horizontalAxis } from '../frame/horizontalAxis';
import { limitsOf } from '../data/limitsOf';
import type { ChartAnnotation, ChartAnomaly, ChartDomain, ChartThreshold } from '../chartSpec';
import type { ChartData, SeriesColumns } from '../data/chartData';
import { readMoment } from '../data/readMoment';
import type { ChartFrame, FrameTick } from '../frame/chartFrame';
import { linearMap } from '../frame/pixelMap';
import type { ActivePoint } from './activePoint';
import type { ChartCommand } from './chartCommand';

/** What a chart shows besides its figures, which keys lead to. */
export interface Landmarks {
  readonly anomalies: readonly ChartAnomaly[];
  readonly annotations: readonly ChartAnnotation[];
  readonly thresholds: readonly ChartThreshold[];
}

/**
 * The point that a command leads to from another; `null` when there is none in that direction. Rows in which no
 * visible series has a value are passed over.
 */
export function moveActive(
  frame: ChartFrame,
  active: ActivePoint | null,
  command: ChartCommand,
  landmarks: Landmarks,
): ActivePoint | null {
  const { data, hidden } = frame.input;
  const visible = data.series.filter(({ id }) => !hidden.has(id));
  const own = visible.find(({ id }) => id === active?.seriesId) ?? visible[0];
  if (!own || data.x.length === 0) return null;
  const inView = indexRange(data.x, frame.view[0], frame.view[1]);
  const start = active?.row ?? inView.from - 1;
  const at = (row: number | null): ActivePoint | null =>
    row === null || row < 0 || row >= data.x.length ? null : { row, seriesId: own.id };
  const next = (from: number, to: 1 | -1) => nextPresent(visible, from, to, data.x.length);
  switch (command.kind) {
    case 'step':
      if (active === null) return at(next(inView.from - 1, 1));
      if (command.by === 'row') return at(next(start, command.to));
      if (command.by === 'tick') return at(atTick(frame, start, command.to));
      return at(next(pixelEdge(frame, start, command.to), command.to));
    case 'end':
      if (command.of === 'data') return at(command.to < 0 ? next(-1, 1) : next(data.x.length, -1));
      return at(command.to < 0 ? next(inView.from - 1, 1) : next(inView.to, -1));
    case 'series':
      return besideSeries(visible, own, Math.max(0, start), command.to);
    case 'extreme':
      return at(extremeRow(own, inView.from, inView.to, command.which));
    case 'anomaly':
      return toAnomaly(data, visible, landmarks.anomalies, start, command.to, frame);
    case 'annotation': {
      const rows = landmarks.annotations.map((each) =>
        nearestIndex(data.x, readMoment(each.at, frame.input.timeZone)),
      );
      return at(nearestBeyond(rows, start, command.to));
    }
    case 'breach':
      return at(nextBreach(frame, own, landmarks.thresholds, start));
    default:
      return null;
  }
}

function nextPresent(
  visible: readonly SeriesColumns[],
  from: number,
  to: 1 | -1,
  rows: number,
): number | null {
  for (let row = from + to; row >= 0 && row < rows; row += to) {
    if (visible.some(({ y }) => !Number.isNaN(y[row] ?? Number.NaN))) return row;
  }
  return null;
}

/** The last row, in a direction, that stands in the same pixel column as this one. */
function pixelEdge({ input, x }: ChartFrame, row: number, to: 1 | -1): number {
  const column = input.data.x;
  const pixel = Math.floor(x.toPixel(column[row] ?? Number.NaN));
  const edge = x.toValue(to > 0 ? pixel + 1 : pixel);
  const { from, to: end } = indexRange(column, edge, edge);
  const last = to > 0 ? Math.max(from, row + 1) - 1 : Math.min(Math.max(end, from), row);
  return Number.isNaN(pixel) ? row : to > 0 ? Math.max(row, last) : last;
}

/** The row at the next tick of the present level; beyond the view the axis is thought on. */
function atTick(frame: ChartFrame, row: number, to: 1 | -1): number | null {
  const { xTicks, input, view, plot } = frame;
  const { x } = input.data;
  const span = (view[1] - view[0]) * to;
  const next: ChartDomain = [view[0] + span, view[1] + span];
  const beyond = () =>
    horizontalAxis(input, next, linearMap(...next, 0, plot.width), plot.width).ticks;
  const rows = (ticks: readonly FrameTick[]) =>
    ticks.map(({ value }) => nearestIndex(x, value)).filter((each) => each >= 0);
  return nearestBeyond(rows(xTicks), row, to) ?? nearestBeyond(rows(beyond()), row, to);
}

/** The series whose value is next above or below at a row, by value and not by the order of the list. */
function besideSeries(
  visible: readonly SeriesColumns[],
  own: SeriesColumns,
  row: number,
  to: 1 | -1,
): ActivePoint | null {
  const ranked = visible
    .filter(({ y }) => !Number.isNaN(y[row] ?? Number.NaN))
    .sort((a, b) => (b.y[row] ?? 0) - (a.y[row] ?? 0) || a.index - b.index);
  const next = ranked[ranked.indexOf(own) + to];
  return next ? { row, seriesId: next.id } : null;
}

function extremeRow(
  { y }: SeriesColumns,
  from: number,
  to: number,
  which: 'min' | 'max',
): number | null {
  let best: number | null = null;
  for (let row = from; row < to; row += 1) {
    const value = y[row] ?? Number.NaN;
    const leader = best === null ? Number.NaN : (y[best] ?? Number.NaN);
    if (Number.isNaN(value)) continue;
    if (best === null || (which === 'max' ? value > leader : value < leader)) best = row;
  }
  return best;
}

function toAnomaly(
  { x }: ChartData,
  visible: readonly SeriesColumns[],
  anomalies: readonly ChartAnomaly[],
  start: number,
  to: 1 | -1,
  frame: ChartFrame,
): ActivePoint | null {
  const placed = anomalies
    .filter(({ seriesId }) => visible.some(({ id }) => id === seriesId))
    .map(({ seriesId, at }) => ({
      seriesId,
      row: nearestIndex(x, readMoment(at, frame.input.timeZone)),
    }));
  const row = nearestBeyond(
    placed.map((each) => each.row),
    start,
    to,
  );
  return placed.find((each) => each.row === row) ?? null;
}

function nearestBeyond(rows: readonly number[], start: number, to: 1 | -1): number | null {
  const beyond = rows.filter((row) => (to > 0 ? row > start : row < start && row >= 0));
  if (beyond.length === 0) return null;
  return to > 0 ? Math.min(...beyond) : Math.max(...beyond);
}

function nextBreach(
  { input: { data, yAxes } }: ChartFrame,
  own: SeriesColumns,
  thresholds: readonly ChartThreshold[],
  start: number,
): number | null {
  const rows = limitsOf(own, thresholds, data, yAxes).flatMap((limit) =>
    findBreaches(data.x, own.y, limit).map(({ fromRow }) => fromRow),
  );
  return nearestBeyond(rows, start, 1) ?? nearestBeyond(rows, -1, 1);
}
