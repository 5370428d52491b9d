import { LinkButton } from '../../internal/index';
import { useCenter } from './centerContext';
import type { InboxStatesProps } from './InboxStates';

/** The states in plain words, for the moment before their look is here, and for the case that it never comes. */
export function PlainState({ reading, onRetry, emptyText }: InboxStatesProps) {
  const { text } = useCenter().format;
  if (reading.body === 'skeleton') {
    return (
      <p role="status" style={{ minBlockSize: '27rem' }}>
        {text('loadLoading')}
      </p>
    );
  }
  if (reading.error !== null) {
    return (
      <p role="alert">
        {text('loadFailed')} {reading.error.userMessage ?? reading.error.message}{' '}
        {onRetry && <LinkButton onClick={onRetry}>{text('loadRetry')}</LinkButton>}
      </p>
    );
  }
  return emptyText === null ? null : <p>{text(emptyText)}</p>;
}
