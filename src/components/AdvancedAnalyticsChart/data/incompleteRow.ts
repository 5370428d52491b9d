import { findIncomplete, zoneOf } from '../../../series/drawing';
import type { ChartTime } from '../chartSpec';
import type { ChartData } from './chartData';
import { readMoment } from './readMoment';
import { rowFrom } from './rowFrom';

/**
 * The first row of the bucket that is not finished; `null` when all are, or when nothing is known.
 * @param from A moment; `lastBucket`: told from the clock and the distance of rows; `null`: all are.
 * @param now Epoch milliseconds; `null` while it is not known.
 */
export function incompleteRow(
  { x, xType }: ChartData,
  from: ChartTime | null,
  now: number | null,
  timeZone: string,
): number | null {
  if (from === null || xType !== 'time') return null;
  if (from === 'lastBucket') {
    // Rows beyond the clock are plans, or the clock is wrong: nothing can be told from it.
    if (now === null || (x[x.length - 1] ?? Number.NaN) > now) return null;
    return findIncomplete(x, { now, zone: zoneOf(timeZone) });
  }
  const row = rowFrom(x, readMoment(from, timeZone));
  return row < x.length ? row : null;
}
