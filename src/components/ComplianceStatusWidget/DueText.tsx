import { dueDate } from '../../compliance/index';
import { MutedText, StatusMark } from '../../internal/index';
import { SmallTime } from './ComplianceStatusWidget.styles';
import { formatDay } from './formatDay';
import type { ComplianceFormat } from './messages/summaryMessages';

export interface DueTextProps {
  /** Epoch milliseconds (UTC). */
  readonly at: number | null;
  /** Epoch milliseconds (UTC); `null`: not known, and only the date is shown. */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

/** When something is due: how far that is, and the date itself; overdue by shape, colour and word. */
export function DueText({ at, now, format }: DueTextProps) {
  const due = dueDate(at, now, format.timeZone);
  if (due === null) return <MutedText>{format.text('notStated')}</MutedText>;
  const date = (
    <bdi>
      <time dateTime={new Date(due.at).toISOString()}>{formatDay(due.at, format)}</time>
    </bdi>
  );
  if (due.daysLeft === null) return date;
  if (due.isOverdue === true) {
    return (
      <>
        <StatusMark shape="triangle" tone="warning">
          {format.text('overdue')}
        </StatusMark>{' '}
        <SmallTime>{date}</SmallTime>
      </>
    );
  }
  return (
    <>
      <bdi>{format.relativeDays(due.daysLeft)}</bdi> <SmallTime>{date}</SmallTime>
    </>
  );
}
