import { readColumns } from '../../../series/drawing';
import type { ChartTime } from '../chartSpec';

/** Epoch milliseconds of a moment, or the number itself on an axis of numbers; `NaN` when it is none. */
export function readMoment(at: ChartTime, timeZone: string): number {
  if (typeof at === 'number') return at;
  return readColumns({ x: [at], y: {} }, { xType: 'time', timeZone }).x[0] ?? Number.NaN;
}
