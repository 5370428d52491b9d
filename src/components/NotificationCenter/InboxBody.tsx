import { useMemo, useRef, useState } from 'react';
import type { NotificationGrouping, NotificationQuery } from '../../notifications/index';
import { useCenter } from './centerContext';
import type { InboxStatesProps } from './InboxStates';
import { Scroller } from './NotificationCenter.styles';
import { NotificationList } from './NotificationList';
import type { NotificationPanelProps } from './notificationPanelProps';
import { statesPart } from './parts';
import { PlainState } from './PlainState';
import { useNotificationRows } from './useNotificationRows';
import { usePart, usePartFailed } from '../../internal/index';
import { useSelection } from './useSelection';
import { useActing } from './useActing';

export interface InboxBodyProps extends NotificationPanelProps {
  readonly query: NotificationQuery;
  readonly groupBy: NotificationGrouping;
  readonly isFiltered: boolean;
  readonly onClearFilter: () => void;
}

/** The list of one tab and filter, in each state that its data can be in. */
export function InboxBody(props: InboxBodyProps) {
  const { options, inbox, reading, query, groupBy, heading } = props;
  const { withheld, now, operations } = inbox;
  const { format } = useCenter();
  const acting = useActing();
  const { timeZone } = format;
  const { pagination } = options;
  const [selection, select] = useSelection();
  const [isScrolled, setIsScrolled] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const tell = (scrolled: boolean, focused: boolean) => {
    setIsScrolled(scrolled);
    setHasFocus(focused);
    props.onReadingChange(scrolled || focused);
  };
  const shown = useNotificationRows(inbox, { ...options, query, groupBy, timeZone });
  const pendingIds = useMemo(
    () =>
      new Set(
        operations.flatMap(({ status, verb, ids }) =>
          status === 'held' && verb !== 'delete' ? ids : [],
        ),
      ),
    [operations],
  );
  const { notice } = inbox;
  const failed = notice?.kind === 'failed' && notice.operation.verb === 'action';
  const hasMore = pagination?.hasMore === true;
  const emptyText = query.folder === undefined ? 'loadEmpty' : 'folderEmpty';
  const states: InboxStatesProps = {
    reading,
    onRetry: options.state?.onRetry,
    now,
    emptyText: shown.size > 0 ? null : props.isFiltered ? 'noMatch' : emptyText,
    onClearFilter: props.onClearFilter,
  };
  const designed = usePart(
    statesPart,
    shown.size === 0 || reading.phase !== 'ready' || hasMore || inbox.rejected > 0,
  );
  const hasNoLook = usePartFailed(statesPart);

  return (
    <>
      {acting && withheld.size > 0 && (
        <acting.ArrivalsPill
          count={withheld.size}
          onShow={() => {
            inbox.showWithheld();
            if (scroller.current) scroller.current.scrollTop = 0;
            tell(false, false);
            heading.current?.focus();
          }}
        />
      )}
      <Scroller
        ref={scroller}
        data-part="list"
        data-selecting={selection.ids.size > 0 ? '' : undefined}
        onScroll={(event) => {
          const scrolled = event.currentTarget.scrollTop > 8;
          if (scrolled !== isScrolled) tell(scrolled, hasFocus);
          if (!scrolled && withheld.size > 0) inbox.showWithheld();
        }}
      >
        <div>
          {designed ? (
            <designed.InboxStates {...states} />
          ) : (
            <PlainState {...states} hasNoLook={hasNoLook} />
          )}
        </div>
        {reading.body === 'content' && (
          <NotificationList
            shown={shown}
            hasMore={hasMore}
            isBusy={reading.isRefreshing}
            isMixed={query.folder === 'all'}
            groupBy={groupBy}
            groupLevel={(options.headingLevel ?? 2) + 1}
            now={now}
            pendingIds={pendingIds}
            failedAction={failed ? notice.operation : null}
            seesAll={options.seenOn === 'open'}
            selection={selection}
            select={select}
            onUndo={inbox.undo}
            onReadingChange={(focused) => tell(isScrolled, focused)}
            shortcuts={options.shortcuts === undefined ? {} : options.shortcuts}
            scroller={scroller}
            before={heading}
            after={after}
          />
        )}
        <div ref={after} tabIndex={-1}>
          {designed && (
            <designed.ListEnd
              pagination={pagination}
              count={shown.items.length}
              rejected={inbox.rejected}
            />
          )}
        </div>
      </Scroller>
      {acting && select && selection.ids.size > 0 && (
        <acting.SelectionStrip
          selection={selection}
          select={select}
          shownIds={shown.items.map(({ id }) => id)}
          query={query}
          total={pagination?.total ?? (hasMore ? null : shown.items.length)}
          isArchive={query.folder === 'archived'}
        />
      )}
    </>
  );
}
