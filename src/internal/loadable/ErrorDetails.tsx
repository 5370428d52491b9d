import { useRef } from 'react';
import type { DisplayError } from '../../model';
import type { Format } from '../../i18n/index';
import { CopyButton } from '../parts/CopyButton';
import { ForeignText } from '../parts/ForeignText';
import type { LoadMessageKey } from './loadMessages';

export interface ErrorDetailsProps {
  readonly error: DisplayError;
  readonly format: Format<LoadMessageKey>;
}

/** What support asks for: the code and the reference of a failed call, which can be copied. Nothing when there is neither. */
export function ErrorDetails({ error, format }: ErrorDetailsProps) {
  const reference = useRef<HTMLElement>(null);
  return (
    <>
      {hasText(error.code) && (
        <div>
          <ForeignText>{format.text('loadCode', { code: error.code })}</ForeignText>
        </div>
      )}
      {hasText(error.correlationId) && (
        <div>
          <ForeignText ref={reference}>
            {format.text('loadReference', { id: error.correlationId })}
          </ForeignText>{' '}
          <CopyButton
            text={error.correlationId}
            label={format.text('loadCopy')}
            doneLabel={format.text('loadCopied')}
            selectInstead={() => reference.current}
          />
        </div>
      )}
    </>
  );
}

/** Whether `ErrorDetails` has anything to say. */
export function hasErrorDetails({ code, correlationId }: DisplayError): boolean {
  return hasText(code) || hasText(correlationId);
}

function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
