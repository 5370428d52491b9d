import { calendarDay } from './calendarDay';

const msPerDay = 86_400_000;

/** When something is due, as a calendar sees it. */
export interface DueDate {
  /** Epoch milliseconds (UTC), as given. */
  readonly at: number;
  /** Due on a day rather than at a moment: the same date in every time zone, over at the end of that day. */
  readonly isWholeDay: boolean;
  /** Calendar days from now until due: 0 is today, −1 yesterday. `null` without a `now`. */
  readonly daysLeft: number | null;
  /** `null` without a `now`. */
  readonly isOverdue: boolean | null;
}

/**
 * Reads a due time. One at exactly midnight UTC is what a date without a time (`2026-03-31`) becomes: it names that
 * day everywhere, and is overdue only from local midnight on. Any other time is a moment.
 *
 * @param at Epoch milliseconds (UTC); `null` when nothing is due.
 * @param now Epoch milliseconds (UTC); `null` when the time is not known, as on a server.
 * @param timeZone IANA name of the reader's zone.
 * @returns `null` when nothing is due or no calendar has the time.
 */
export function dueDate(at: number | null, now: number | null, timeZone: string): DueDate | null {
  if (at === null) return null;
  const isWholeDay = at % msPerDay === 0;
  const day = calendarDay(at, isWholeDay ? 'UTC' : timeZone);
  if (day === null) return null;
  const today = now === null ? null : calendarDay(now, timeZone);
  if (today === null || now === null) return { at, isWholeDay, daysLeft: null, isOverdue: null };
  return { at, isWholeDay, daysLeft: day - today, isOverdue: isWholeDay ? today > day : now > at };
}
