import { dueDate } from '../../../compliance/index';
import { formatDay } from '../formatDay';
import type { ComplianceFormat } from '../messages/summaryMessages';

export interface DayTextProps {
  /** A word before the date, such as "Valid until". */
  readonly label: string;
  /** Epoch milliseconds (UTC); `null`: not stated, and nothing is drawn. */
  readonly at: number | null;
  /** Epoch milliseconds (UTC); given, it is also said how far off the day is. */
  readonly now?: number | null | undefined;
  readonly format: ComplianceFormat;
}

/** A day with a word before it: the same day in every zone when no time of day was stated. */
export function DayText({ label, at, now = null, format }: DayTextProps) {
  const day = dueDate(at, now, format.timeZone);
  if (day === null) return null;
  return (
    <span>
      {label}{' '}
      <bdi>
        <time dateTime={new Date(day.at).toISOString()}>{formatDay(day.at, format)}</time>
      </bdi>
      {day.daysLeft !== null && (
        <>
          {format.text('comma')}
          <bdi>{format.relativeDays(day.daysLeft)}</bdi>
        </>
      )}
    </span>
  );
}
