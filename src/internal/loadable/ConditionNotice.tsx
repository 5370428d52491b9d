import { CircleAlert, CloudOff, RotateCcwClock, RefreshCw } from 'lucide';
import type { Format } from '../../i18n/index';
import { ForeignText } from '../parts/ForeignText';
import type { Tone } from '../parts/tone';
import type { LoadMessageKey } from './loadMessages';
import { NoticeStrip } from './NoticeStrip';
import type { LoadReading } from './readLoadState';
import type { IconNode } from '../parts/Icon';

export interface ConditionNoticeProps {
  readonly reading: LoadReading;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: Format<LoadMessageKey>;
}

interface Condition {
  readonly icon: IconNode;
  readonly tone: Tone;
  readonly text: string;
}

/** Says in one line that what is shown is offline, incomplete or old; which and since when on demand. */
export function ConditionNotice({ reading, now, format }: ConditionNoticeProps) {
  const { partial, staleSince } = reading;
  const conditions = conditionsOf(reading, now, format);
  const [first] = conditions;
  if (first === undefined) return null;

  const missing = partial?.missing ?? [];
  const hasDetails = missing.length > 0 || partial?.reason !== undefined || staleSince !== null;
  return (
    <NoticeStrip
      icon={first.icon}
      tone={first.tone}
      detailsLabel={format.text('loadDetails')}
      details={
        hasDetails ? (
          <>
            {missing.length > 0 && (
              <div>
                {format.text('loadMissing')}:{' '}
                {missing.map((source, i) => (
                  <span key={i}>
                    {i > 0 && ', '}
                    <ForeignText>{source}</ForeignText>
                  </span>
                ))}
              </div>
            )}
            {partial?.reason !== undefined && (
              <div>
                {format.text('loadReason')}: <ForeignText>{partial.reason}</ForeignText>
              </div>
            )}
            {staleSince !== null && (
              <div>
                {format.text('loadAsOf')}: {format.dateTime(staleSince)}
              </div>
            )}
          </>
        ) : undefined
      }
    >
      {conditions.map(({ text }) => text).join(' · ')}
    </NoticeStrip>
  );
}

function conditionsOf(
  { connection, partial, staleSince }: LoadReading,
  now: number | null,
  format: Format<LoadMessageKey>,
): Condition[] {
  const conditions: Condition[] = [];
  if (connection === 'offline') {
    conditions.push({ icon: CloudOff, tone: 'neutral', text: format.text('loadOffline') });
  }
  if (connection === 'reconnecting') {
    conditions.push({ icon: RefreshCw, tone: 'neutral', text: format.text('loadReconnecting') });
  }
  if (partial !== null) {
    const count = partial.missing.length;
    const sources = count === 0 ? [] : [format.text('loadPartialSources', { count })];
    conditions.push({
      icon: CircleAlert,
      tone: 'warning',
      text: [format.text('loadPartial'), ...sources].join(': '),
    });
  }
  if (staleSince !== null && now !== null) {
    const time = format.relative(staleSince, now);
    conditions.push({
      icon: RotateCcwClock,
      tone: 'neutral',
      text: format.text('loadStale', { time }),
    });
  }
  return conditions;
}
