import { Inbox } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button, ForeignText, LinkButton, LoadableView, Placeholder } from '../../internal/index';
import type { NotificationGrouping, NotificationQuery } from '../../notifications/index';
import { useCenter } from './centerContext';
import { inboxView } from './inboxView';
import { InboxSkeleton } from './InboxSkeleton';
import { Inset, Pill, PillAnchor, Scroller, Strip } from './NotificationCenter.styles';
import { NotificationList } from './NotificationList';
import type { NotificationPanelProps } from './notificationPanelProps';
import { SelectionStrip } from './SelectionStrip';
import { useSelection } from './useSelection';

export interface InboxBodyProps extends NotificationPanelProps {
  readonly query: NotificationQuery;
  readonly groupBy: NotificationGrouping;
  readonly isFiltered: boolean;
  readonly onClearFilter: () => void;
}

const nobody: ReadonlySet<string> = new Set();

/** The list of one tab and filter, in each state that its data can be in. */
export function InboxBody(props: InboxBodyProps) {
  const { options, log, reading, now, query, groupBy, withheld } = props;
  const { format } = useCenter();
  const { text, timeZone } = format;
  const { pagination } = options;
  const [selection, select] = useSelection();
  const [unfolded, setUnfolded] = useState(nobody);
  const [isScrolled, setIsScrolled] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const tell = (scrolled: boolean, focused: boolean) => {
    setIsScrolled(scrolled);
    setHasFocus(focused);
    props.onReadingChange(scrolled || focused);
  };

  // What was unread when this tab was opened stays in sight once read, until the tab is left.
  const [unreadAtFirst, setUnreadAtFirst] = useState(nobody);
  if (query.unread === true) {
    const added = log.view.filter(({ id, readAt }) => readAt == null && !unreadAtFirst.has(id));
    if (added.length > 0)
      setUnreadAtFirst(new Set([...unreadAtFirst, ...added.map(({ id }) => id)]));
  }

  const { order = 'time', coalesceDuplicates: coalesce = true } = options;
  const shown = useMemo(
    () =>
      inboxView(log.view, {
        query,
        groupBy,
        order,
        coalesce,
        timeZone,
        now,
        retained: unreadAtFirst,
        withheld,
        unfolded,
      }),
    [log.view, query, groupBy, order, coalesce, timeZone, now, unreadAtFirst, withheld, unfolded],
  );
  const pendingIds = useMemo(
    () =>
      new Set(
        log.operations.flatMap(({ status, verb, ids }) =>
          status === 'held' && verb !== 'delete' ? ids : [],
        ),
      ),
    [log.operations],
  );
  const hasMore = pagination?.hasMore === true;
  const total = pagination?.total ?? (hasMore ? null : shown.items.length);
  const isEmpty = shown.size === 0;

  return (
    <>
      {withheld.size > 0 && (
        <PillAnchor>
          <Pill
            data-part="arrivals"
            onClick={() => {
              props.onShowWithheld();
              if (scroller.current) scroller.current.scrollTop = 0;
              tell(false, false);
              props.heading.current?.focus();
            }}
          >
            {text('newItems', { count: withheld.size })}
          </Pill>
        </PillAnchor>
      )}
      <Scroller
        ref={scroller}
        data-part="list"
        data-selecting={selection.ids.size > 0 ? '' : undefined}
        onScroll={(event) => {
          const scrolled = event.currentTarget.scrollTop > 8;
          if (scrolled !== isScrolled) tell(scrolled, hasFocus);
          if (!scrolled && withheld.size > 0) props.onShowWithheld();
        }}
      >
        <Inset>
          <LoadableView
            reading={reading}
            onRetry={options.state?.onRetry}
            now={now}
            format={format}
            skeleton={<InboxSkeleton />}
          >
            {isEmpty && (
              <Placeholder
                icon={Inbox}
                tone="neutral"
                title={text(
                  props.isFiltered
                    ? 'noMatch'
                    : query.folder === undefined
                      ? 'loadEmpty'
                      : 'folderEmpty',
                )}
                hint={text(props.isFiltered ? 'noMatchHint' : 'loadEmptyHint')}
                action={
                  props.isFiltered ? (
                    <Button onClick={props.onClearFilter}>{text('clearFilter')}</Button>
                  ) : undefined
                }
              />
            )}
          </LoadableView>
        </Inset>
        {reading.body === 'content' && (
          <NotificationList
            rows={shown.rows}
            size={shown.size}
            hasMore={hasMore}
            isBusy={reading.isRefreshing}
            groupBy={groupBy}
            now={now}
            pendingIds={pendingIds}
            selection={selection}
            select={select}
            unfolded={unfolded}
            onToggleFold={(id) => {
              const next = new Set(unfolded);
              if (!next.delete(id)) next.add(id);
              setUnfolded(next);
            }}
            onUndo={log.undo}
            onReadingChange={(focused) => tell(isScrolled, focused)}
            shortcuts={options.shortcuts === undefined ? {} : options.shortcuts}
            scroller={scroller}
            before={props.heading}
            after={after}
          />
        )}
        <div ref={after} tabIndex={-1}>
          {hasMore && (
            <Strip>
              <span>
                {pagination.error != null && (
                  <ForeignText>
                    {text('loadMoreFailed')}{' '}
                    {pagination.error.userMessage ?? pagination.error.message}
                  </ForeignText>
                )}
              </span>
              <LinkButton
                aria-disabled={pagination.isLoadingMore === true}
                onClick={() => {
                  if (pagination.isLoadingMore !== true) pagination.onLoadMore();
                }}
              >
                {text(pagination.isLoadingMore === true ? 'loadingMore' : 'loadMore')}
              </LinkButton>
            </Strip>
          )}
          {props.rejected > 0 && (
            <Strip data-part="rejected">
              <span>{text('rejected', { count: props.rejected })}</span>
            </Strip>
          )}
        </div>
      </Scroller>
      {selection.ids.size > 0 && (
        <SelectionStrip
          selection={selection}
          select={select}
          shownIds={shown.items.map(({ id }) => id)}
          query={query}
          total={total}
          isArchive={query.folder === 'archived'}
        />
      )}
    </>
  );
}
