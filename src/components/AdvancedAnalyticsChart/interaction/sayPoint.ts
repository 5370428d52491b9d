import { indexRange } from '../../../series';
import { placeText } from '../data/placeText';
import { readMoment } from '../data/readMoment';
import type { ChartFrame } from '../frame/chartFrame';
import type { ActivePoint } from './activePoint';
import type { ChartCommand } from './chartCommand';
import type { InteractionSettings } from './interactionSettings';
import { pixelRows } from './pixelRows';
import { figureNote, writeFigure } from './pointRows';

/**
 * A point in words: its series, place and value, what is to be known of it, and how many rows share its place or its
 * pixel. After a move along the series its name comes first, since that is what has changed.
 */
export function sayPoint(
  frame: ChartFrame,
  { row, seriesId }: ActivePoint,
  command: ChartCommand,
  {
    format,
    anomalies,
    annotations,
  }: Pick<InteractionSettings, 'format' | 'anomalies' | 'annotations'>,
): string {
  const { data, incompleteFrom, timeZone } = frame.input;
  const x = data.x[row] ?? Number.NaN;
  const series = data.series.find(({ id }) => id === seriesId);
  const value = series && writeFigure({ series, value: series.y[row] ?? Number.NaN }, format);
  const isSame = (at: Parameters<typeof readMoment>[0]) =>
    Math.abs(readMoment(at, timeZone) - x) <= data.step / 2;
  const events = annotations.filter(({ at }) => isSame(at));
  const parts = [
    series?.label ?? '',
    placeText(data, x, format),
    value ?? '',
    series ? figureNote(series, row, incompleteFrom, format) : '',
    sharing(frame, row, command, format),
    ...anomalies
      .filter((each) => each.seriesId === seriesId && isSame(each.at))
      .map(({ label }) => label ?? format.text('anomaly')),
    ...(events.length > 3
      ? [format.text('annotations', { count: events.length })]
      : events.map(({ label }) => label)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Rows of one x are counted one by one; rows of one pixel together, unless each was stepped to. */
function sharing(
  frame: ChartFrame,
  row: number,
  command: ChartCommand,
  format: InteractionSettings['format'],
): string {
  const column = frame.input.data.x;
  const at = column[row] ?? Number.NaN;
  const same = indexRange(column, at, at);
  if (same.to - same.from > 1) {
    return format.text('pointOf', { index: row - same.from + 1, count: same.to - same.from });
  }
  if (command.kind !== 'step' || command.by === 'row') return '';
  const { from, to } = pixelRows(frame, row);
  return to - from > 1 ? format.text('pointsHere', { count: to - from }) : '';
}
