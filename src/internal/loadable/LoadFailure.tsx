import { OctagonX, RotateCw } from 'lucide';
import type { DisplayError } from '../../model';
import type { Format } from '../../i18n/index';
import { Button } from '../parts/Button';
import { ForeignText } from '../parts/ForeignText';
import { LinkButton } from '../parts/LinkButton';
import { textStyles } from '../parts/textStyles';
import { styled } from 'styled-components';
import { ErrorDetails, hasErrorDetails } from './ErrorDetails';
import type { LoadMessageKey } from './loadMessages';
import { NoticeStrip } from './NoticeStrip';
import { Placeholder } from '../parts/Placeholder';
import { Icon } from '../parts/Icon';

const Small = styled.div`
  ${textStyles.meta}
  margin-block-start: var(--aut-space-1);
`;

export interface LoadFailureProps {
  readonly error: DisplayError;
  /** Whether older content stays below: then the failure is a line above it. */
  readonly keepsContent: boolean;
  readonly onRetry: (() => void) | undefined;
  readonly format: Format<LoadMessageKey>;
}

/** Says that the last call failed and why, and offers to try again. */
export function LoadFailure({ error, keepsContent, onRetry, format }: LoadFailureProps) {
  const reason = [error.userMessage, error.message].find(
    (text) => text !== undefined && text !== null && text !== '',
  );
  const details = hasErrorDetails(error) ? (
    <ErrorDetails error={error} format={format} />
  ) : undefined;

  if (keepsContent) {
    return (
      <NoticeStrip
        icon={OctagonX}
        tone="danger"
        detailsLabel={format.text('loadDetails')}
        details={details}
        action={onRetry && <LinkButton onClick={onRetry}>{format.text('loadRetry')}</LinkButton>}
      >
        <strong>{format.text('loadNotUpdated')}</strong>{' '}
        {reason !== undefined && <ForeignText>{reason}</ForeignText>}
      </NoticeStrip>
    );
  }
  return (
    <Placeholder
      icon={OctagonX}
      tone="danger"
      title={format.text('loadFailed')}
      hint={
        <>
          {reason === undefined ? (
            format.text('loadFailedUnknown')
          ) : (
            <ForeignText>{reason}</ForeignText>
          )}
          {details && <Small>{details}</Small>}
        </>
      }
      action={
        onRetry && (
          <Button onClick={onRetry}>
            <Icon shape={RotateCw} />
            {format.text('loadRetry')}
          </Button>
        )
      }
    />
  );
}
