import type { EventLog } from '../../../model';
import { discoverProcess } from '../../../process';
import type { ComparedProcesses } from './comparedProcesses';

/** The processes of the cases that started before a moment (epoch milliseconds) and of those that did not. */
export function splitByDay(log: EventLog, split: number): ComparedProcesses {
  const part = (from: number | undefined, to: number | undefined) =>
    discoverProcess(log, { filter: { type: 'time', from, to, keep: 'starting' } });
  return { earlier: part(undefined, split - 1), later: part(split, undefined) };
}
