import { CircleDashed, Inbox } from 'lucide';
import {
  ConditionNotice,
  LoadFailure,
  type LoadReading,
  Placeholder,
  useMoreTexts,
} from '../../../internal/index';
import { stateMessages } from '../messages/stateMessages';
import type { ComplianceFormat } from '../messages/summaryMessages';

export interface DesignedStateProps {
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ComplianceFormat;
}

function Failure({ reading, onRetry, format }: DesignedStateProps) {
  const texts = useMoreTexts(format, stateMessages);
  const { error, body } = reading;
  return (
    error && (
      <LoadFailure
        error={error}
        keepsContent={body !== 'failed'}
        onRetry={onRetry}
        format={texts}
      />
    )
  );
}

function Notice({ reading, now, format }: DesignedStateProps) {
  const texts = useMoreTexts(format, stateMessages);
  return <ConditionNotice reading={reading} now={now} format={texts} />;
}

function Nothing({ reading, format }: DesignedStateProps) {
  const { text } = useMoreTexts(format, stateMessages);
  const isIdle = reading.body === 'idle';
  return (
    <Placeholder
      icon={isIdle ? CircleDashed : Inbox}
      tone="neutral"
      title={text(isIdle ? 'loadIdle' : 'loadEmpty')}
      hint={text(isIdle ? 'loadIdleHint' : 'loadEmptyHint')}
    />
  );
}

/** The look of a failure, of a condition such as offline, and of nothing to show. */
export const designedStates = { Failure, Notice, Nothing };
