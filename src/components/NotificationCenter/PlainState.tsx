import { LinkButton } from '../../internal/index';
import { useCenter } from './centerContext';
import type { InboxStatesProps } from './InboxStates';

export interface PlainStateProps extends InboxStatesProps {
  /** The look of the states could not be fetched, so these words are all there is. */
  readonly hasNoLook: boolean;
}

/**
 * The states in plain words, for the moment before their look is here, and for the case that it never comes. Of loading
 * nothing is said in that moment: a word that the skeleton replaces would only flash.
 */
export function PlainState({ reading, onRetry, emptyText, hasNoLook }: PlainStateProps) {
  const { text } = useCenter().format;
  if (reading.body === 'skeleton') {
    return (
      <p role="status" style={{ minBlockSize: '27rem' }}>
        {hasNoLook && text('loadLoading')}
      </p>
    );
  }
  if (reading.error !== null) {
    return (
      <p role="alert">
        {text('loadFailed')} {reading.error.userMessage ?? reading.error.message}{' '}
        {hasNoLook && onRetry && <LinkButton onClick={onRetry}>{text('loadRetry')}</LinkButton>}
      </p>
    );
  }
  return emptyText === null ? null : <p>{text(emptyText)}</p>;
}
