import { indexRange } from '../../../series';
import { placeText } from '../data/placeText';
import { readMoment } from '../data/readMoment';
import type { ChartFrame } from '../frame/chartFrame';
import type { ActivePoint } from './activePoint';
import type { ChartCommand } from './chartCommand';
import type { InteractionSettings } from './interactionSettings';
import { pointRows } from './pointRows';

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
  const { data, hidden, incompleteFrom, timeZone } = frame.input;
  const x = data.x[row] ?? Number.NaN;
  const own = pointRows(data, row, hidden, incompleteFrom, format).find(
    ({ series }) => series.id === seriesId,
  );
  const value = own && own.text !== '' ? own.text : format.text('noValue');
  const isSame = (at: Parameters<typeof readMoment>[0]) =>
    Math.abs(readMoment(at, timeZone) - x) <= data.step / 2;
  const parts = [
    own?.series.label ?? '',
    placeText(data, x, format),
    value,
    own?.note ?? '',
    sharing(frame, row, command, format),
    ...anomalies
      .filter((each) => each.seriesId === seriesId && isSame(each.at))
      .map(({ label }) => label ?? format.text('anomaly')),
    ...annotations.filter(({ at }) => isSame(at)).map(({ label }) => label),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Rows of one x are counted one by one; rows of one pixel together, unless each was stepped to. */
function sharing(
  { x, input }: ChartFrame,
  row: number,
  command: ChartCommand,
  format: InteractionSettings['format'],
): string {
  const column = input.data.x;
  const at = column[row] ?? Number.NaN;
  const same = indexRange(column, at, at);
  if (same.to - same.from > 1) {
    return format.text('pointOf', { index: row - same.from + 1, count: same.to - same.from });
  }
  if (command.kind !== 'step' || command.by === 'row') return '';
  const pixel = Math.floor(x.toPixel(at));
  const { from, to } = indexRange(column, x.toValue(pixel), x.toValue(pixel + 1));
  return to - from > 1 ? format.text('pointsHere', { count: to - from }) : '';
}
