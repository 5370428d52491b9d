import { SmallTime } from './ComplianceStatusWidget.styles';
import type { ComplianceFormat } from './messages/summaryMessages';

export interface AgoTextProps {
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  /** Epoch milliseconds (UTC); `null`: not known, and only the date is shown. */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

/** How long ago something was, and the date itself beside it, so that nothing hides behind a pointer. */
export function AgoText({ at, now, format }: AgoTextProps) {
  const time = (
    <bdi>
      <time>{now === null ? format.date(at) : format.dateTime(at)}</time>
    </bdi>
  );
  if (now === null) return time;
  return (
    <>
      <bdi>{format.relative(at, now)}</bdi> <SmallTime>{time}</SmallTime>
    </>
  );
}
