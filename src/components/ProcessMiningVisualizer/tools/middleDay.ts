import type { EventLog } from '../../../model';

const day = 86_400_000;

/** The begin (UTC) of the day by which half of the events with a known time have happened; `null` without one. */
export function middleDay({ timestamp, size }: EventLog): number | null {
  const times = timestamp.slice(0, size).filter((at) => Number.isFinite(at));
  times.sort();
  const middle = times[times.length >> 1];
  return middle === undefined ? null : Math.floor(middle / day) * day;
}
