import { LinkButton } from '../../../internal';
import type { DisplayError } from '../../../model';
import type { ProcessFormat } from '../messages/mapMessages';

export interface PlainFailureProps {
  readonly error: DisplayError;
  readonly onRetry: (() => void) | undefined;
  readonly format: ProcessFormat;
}

/** A failure in plain words, for the moment before its look is here, and for the case that it never comes. */
export function PlainFailure({ error, onRetry, format }: PlainFailureProps) {
  return (
    <p>
      {format.text('loadFailed')}. {error.userMessage ?? error.message}{' '}
      {onRetry && <LinkButton onClick={onRetry}>{format.text('loadRetry')}</LinkButton>}
    </p>
  );
}
