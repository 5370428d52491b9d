import { CircleDashed, Inbox } from 'lucide';
import {
  ConditionNotice,
  LoadFailure,
  type LoadReading,
  Placeholder,
  useMoreTexts,
} from '../../../internal';
import type { DisplayError } from '../../../model';
import type { ProcessFormat } from '../messages/mapMessages';
import { stateMessages } from '../messages/stateMessages';

export interface DesignedStateProps {
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ProcessFormat;
}

function Failure({
  error,
  reading,
  onRetry,
  format,
}: DesignedStateProps & { readonly error: DisplayError }) {
  const texts = useMoreTexts(format, stateMessages);
  const keepsContent = reading.body !== 'failed';
  return <LoadFailure error={error} keepsContent={keepsContent} onRetry={onRetry} format={texts} />;
}

function Notice({ reading, now, format }: DesignedStateProps) {
  const texts = useMoreTexts(format, stateMessages);
  return <ConditionNotice reading={reading} now={now} format={texts} />;
}

function Nothing({ reading, format }: DesignedStateProps) {
  const texts = useMoreTexts(format, stateMessages);
  const isIdle = reading.body === 'idle';
  return (
    <Placeholder
      icon={isIdle ? CircleDashed : Inbox}
      tone="neutral"
      title={texts.text(isIdle ? 'loadIdle' : 'loadEmpty')}
      hint={texts.text(isIdle ? 'loadIdleHint' : 'loadEmptyHint')}
    />
  );
}

/** The look of a failure, of a condition such as offline, and of nothing to show. */
export const designedStates = { Failure, Notice, Nothing };
