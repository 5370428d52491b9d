import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useIsHydrated, useRowWindow } from '../../internal/index';
import type { NotificationGrouping, NotificationOperation } from '../../notifications/index';
import { useCenter } from './centerContext';
import { GroupHeading } from './GroupHeading';
import { groupLabel } from './groupLabel';
import type { NotificationShortcuts } from './listCommand';
import { listLines, type ItemRow } from './listLines';
import { NotificationRow } from './NotificationRow';
import type { RowCommand } from './rowCommand';
import { RowFrame } from './RowFrame';
import { useListFocus } from './useListFocus';
import type { NotificationRows } from './useNotificationRows';
import type { Selection } from './selection';
import type { SelectionCommands } from './selectionCommands';
import { useActing } from './useActing';

export interface NotificationListProps {
  readonly shown: NotificationRows;
  /** Whether more rows exist than are loaded; then their number is not known. */
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  /** Items of several folders stand in the list. */
  readonly isMixed: boolean;
  readonly groupBy: NotificationGrouping;
  /** The level of the groups' headings in the page's outline. */
  readonly groupLevel: number;
  readonly now: number | null;
  readonly pendingIds: ReadonlySet<string>;
  /** The item's action that was tried last and did not work. */
  readonly failedAction: NotificationOperation | null;
  /** All items count as seen, not only those that are drawn. */
  readonly seesAll: boolean;
  readonly selection: Selection;
  /** `null`: nothing can be selected yet. */
  readonly select: SelectionCommands | null;
  readonly onUndo: () => void;
  readonly onReadingChange: (isReading: boolean) => void;
  readonly shortcuts: NotificationShortcuts | null;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where focus goes when the list is left at its start, or when its last row goes. */
  readonly before: RefObject<HTMLElement | null>;
  readonly after: RefObject<HTMLElement | null>;
}

const heights = { heading: 36, item: 85 };

/** The notifications as an ARIA feed, of which only what is in sight is drawn. */
export function NotificationList(props: NotificationListProps) {
  const { shown, scroller, selection, select, now, groupBy, failedAction: failed } = props;
  const { format, typeLabels, act, autoReadOn, open, report } = useCenter();
  const acting = useActing();
  const feed = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const lines = useMemo(() => listLines(shown.rows), [shown.rows]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const estimate = useCallback(
    (index: number) => heights.item + (lines[index]?.isFirst === true ? heights.heading : 0),
    [lines],
  );
  const isHydrated = useIsHydrated();
  const { start, end, offsets, measure, scrollTo } = useRowWindow({ keys, estimate, scroller });
  const focus = useListFocus({ ...props, lines, keys, feed, scrollTo });
  const { activeIndex } = focus;
  const tabStop = activeIndex >= 0 ? activeIndex : start;

  const rowOf = (id: string): ItemRow | undefined =>
    lines.find(({ bundle }) => bundle.item.id === id);
  const run = (command: RowCommand, id: string) => {
    const row = rowOf(id);
    if (command === 'toggleSelect') {
      select?.toggle(row ? row.bundle.items.map((item) => item.id) : [id]);
    } else if (command === 'toggleFold') shown.toggleFold(id);
    else if (command === 'openMenu' || command === 'closeMenu') {
      setMenuId(command === 'openMenu' ? id : null);
    } else {
      const isOpening = openId !== id;
      setOpenId(isOpening ? id : null);
      if (!isOpening || row === undefined) return;
      const { item } = row.bundle;
      if (item.readAt == null && autoReadOn !== 'never') {
        act?.({ verb: 'read', ids: [id], isAutomatic: true });
      }
      if (item.href == null) open(item);
    }
  };
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const onCommand = useCallback(
    (command: RowCommand, id: string) => latest.current(command, id),
    [],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const article = event.target instanceof Element ? event.target.closest('article') : null;
    // What a portalled menu hears bubbles through React to here as well.
    if (acting === null || select === null || article === null || !feed.current?.contains(article))
      return;
    const command = acting.listCommand(event, props.shortcuts);
    const index = keys.indexOf(article.dataset.key ?? '');
    const row = lines[index];
    if (command === null || row === undefined) return;
    if (event.target !== article && (command === 'open' || command === 'select')) return;
    const isDone = acting.runListCommand(command, {
      row,
      index,
      size: lines.length,
      shownIds: shown.items.map(({ id }) => id),
      selection,
      select,
      focusRow: focus.focusRow,
      act,
      report,
      onRow: run,
      onUndo: props.onUndo,
      onLeave: (to) => props[to].current?.focus(),
    });
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // The row with the focus stays drawn when it is scrolled away. It stands in the same list as the others, so that it is
  // the same element when it comes into sight again.
  const isAway = activeIndex >= 0 && (activeIndex < start || activeIndex >= end);
  const indexes = Array.from({ length: end - start }, (_, step) => start + step);
  const drawn = [...indexes, ...(isAway ? [activeIndex] : [])].flatMap((index) => {
    const row = lines[index];
    return row === undefined ? [] : { row, index };
  });
  const nameOf = ({ group, isPinned }: ItemRow) =>
    groupBy === 'none' && !isPinned
      ? ''
      : groupLabel(group, { groupBy, isPinned, format, typeLabels });

  const article = ({ row, index }: { readonly row: ItemRow; readonly index: number }) => {
    const { item, items, unread } = row.bundle;
    const isSelected = items.every(({ id }) => selection.ids.has(id));
    const isOpen = openId === item.id;
    const away = { position: 'absolute', insetBlockStart: offsets[index], insetInline: 0 } as const;
    return (
      <RowFrame
        key={row.key}
        measure={measure}
        hasBody={item.body !== ''}
        heading={
          row.isFirst && (
            <GroupHeading
              name={nameOf(row)}
              group={row.group}
              level={props.groupLevel}
              tabIndex={index === tabStop ? 0 : -1}
            />
          )
        }
        data-key={row.key}
        data-unread={unread > 0 ? '' : undefined}
        data-selected={isSelected ? '' : undefined}
        data-open={isOpen ? '' : undefined}
        data-part-of={row.isPart ? '' : undefined}
        data-priority={item.priority}
        tabIndex={index === tabStop ? 0 : -1}
        aria-posinset={row.position}
        aria-setsize={props.hasMore ? -1 : shown.size}
        style={index < start || index >= end ? away : undefined}
        onFocus={() => focus.setActiveKey(row.key)}
      >
        {(id) => (
          <NotificationRow
            id={id}
            bundle={row.bundle}
            groupName={nameOf(row)}
            now={now}
            isActive={index === tabStop}
            isSelected={isSelected}
            isOpen={isOpen}
            isUnfolded={shown.unfolded.has(item.id)}
            isMenuOpen={menuId === item.id}
            isPending={props.pendingIds.has(item.id)}
            isMixed={props.isMixed}
            failedAction={failed?.ids[0] === item.id ? failed.actionId : undefined}
            onCommand={onCommand}
          />
        )}
      </RowFrame>
    );
  };

  // Without rows there is no feed, yet the list stays: it still owes its focus to the heading.
  if (lines.length === 0) return null;
  // Room for the rows that are not drawn. Not on a server, whose style attributes a strict security policy drops.
  const room = isHydrated
    ? {
        paddingBlockStart: offsets[start] ?? 0,
        paddingBlockEnd: (offsets[lines.length] ?? 0) - (offsets[end] ?? 0),
      }
    : undefined;
  const top = start === 0 ? undefined : lines[start];
  const topName = top === undefined ? '' : nameOf(top);
  return (
    <>
      {top !== undefined && topName !== '' && (
        <GroupHeading name={topName} group={top.group} tabIndex={0} />
      )}
      <div
        ref={feed}
        role="feed"
        aria-label={format.text('listName')}
        aria-description={props.shortcuts === null ? undefined : format.text('keysHint')}
        aria-busy={props.isBusy}
        style={room}
        onKeyDown={onKeyDown}
        {...focus.feedHandlers}
      >
        {drawn.map(article)}
      </div>
      {acting && (
        <acting.SeenReports
          items={props.seesAll ? shown.items : drawn.map(({ row }) => row.bundle.item)}
        />
      )}
      {acting && autoReadOn === 'visible' && (
        <acting.ReadOnSight feed={feed} rows={drawn.map(({ row }) => row)} />
      )}
    </>
  );
}
