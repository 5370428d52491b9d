import { dueDate } from './dueDate';

/**
 * Whether a date is over: a whole day (midnight UTC) when that day has ended where the reader is, a moment when it
 * lies behind. What has no date, or one that no calendar has, never passes.
 *
 * @param at Epoch milliseconds (UTC).
 * @param now Epoch milliseconds (UTC); `null`: not known, and nothing has passed.
 * @param timeZone IANA name of the reader's zone.
 */
export function dateHasPassed(at: number | null, now: number | null, timeZone: string): boolean {
  return dueDate(at, now, timeZone)?.isOverdue === true;
}
