import { dueDate } from '../../compliance/index';
import type { Format } from '../../internal/index';

/** A day as the reader writes it: a whole day (midnight UTC) is the same day in every zone. */
export function formatDay(at: number, format: Pick<Format<never>, 'date' | 'timeZone'>): string {
  const isWholeDay = dueDate(at, null, format.timeZone)?.isWholeDay === true;
  return format.date(at, isWholeDay ? 'UTC' : undefined);
}
