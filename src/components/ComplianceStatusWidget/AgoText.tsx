import { dueDate } from '../../compliance/index';
import { SmallTime } from './ComplianceStatusWidget.styles';
import { formatDay } from './formatDay';
import type { ComplianceFormat } from './messages/summaryMessages';

export interface AgoTextProps {
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  /** Epoch milliseconds (UTC); `null`: not known, and only the date is shown. */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

/**
 * How long ago something was, and the date itself beside it, so that nothing hides behind a pointer; the time of day
 * too, where one was stated.
 */
export function AgoText({ at, now, format }: AgoTextProps) {
  const day = dueDate(at, now, format.timeZone);
  const isWholeDay = day?.isWholeDay === true;
  const time = (
    <bdi>
      <time dateTime={day === null ? undefined : new Date(at).toISOString()}>
        {now === null || isWholeDay ? formatDay(at, format) : format.dateTime(at)}
      </time>
    </bdi>
  );
  if (now === null) return time;
  return (
    <>
      <bdi>{isWholeDay ? format.relativeDays(day.daysLeft ?? 0) : format.relative(at, now)}</bdi>{' '}
      <SmallTime>{time}</SmallTime>
    </>
  );
}
