import { Inbox } from 'lucide';
import { styled } from 'styled-components';
import { Button, LoadableView, Placeholder, type LoadReading } from '../../internal/index';
import { InboxSkeleton } from './InboxSkeleton';
import { useWholeFormat } from './useWholeFormat';

/* A notice above the rows keeps its distance from the tabs. Where there is none, nothing takes any room. */
const States = styled.div`
  [data-part='notice'] {
    margin-block-start: var(--aut-space-2);
  }
`;

export interface InboxStatesProps {
  readonly reading: LoadReading;
  readonly onRetry: (() => void) | undefined;
  readonly now: number | null;
  /** Why there is no row to see; `null`: there is one. */
  readonly emptyText: 'loadEmpty' | 'folderEmpty' | 'noMatch' | null;
  readonly onClearFilter: () => void;
}

/** Each state that the list's data can be in, above the list or in its place. */
export function InboxStates(props: InboxStatesProps) {
  const { reading, now, emptyText } = props;
  const format = useWholeFormat();
  return (
    <States>
      <LoadableView
        reading={reading}
        onRetry={props.onRetry}
        now={now}
        format={format}
        skeleton={<InboxSkeleton />}
      >
        {emptyText !== null && (
          <Placeholder
            icon={Inbox}
            tone="neutral"
            title={format.text(emptyText)}
            hint={format.text(emptyText === 'noMatch' ? 'noMatchHint' : 'loadEmptyHint')}
            action={
              emptyText === 'noMatch' ? (
                <Button onClick={props.onClearFilter}>{format.text('clearFilter')}</Button>
              ) : undefined
            }
          />
        )}
      </LoadableView>
    </States>
  );
}
