import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { NotificationGrouping } from '../../notifications/index';
import { useCenter } from './centerContext';
import { GroupHeading } from './GroupHeading';
import { groupLabel } from './groupLabel';
import type { InboxRow } from './inboxView';
import { listCommand, type NotificationShortcuts } from './listCommand';
import { NotificationRow, type RowCommand } from './NotificationRow';
import { RowFrame } from './RowFrame';
import { useRowWindow } from './useRowWindow';
import type { Selection, SelectionCommands } from './useSelection';

export interface NotificationListProps {
  readonly rows: readonly InboxRow[];
  readonly size: number;
  /** Whether more rows exist than are loaded; then their number is not known. */
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly groupBy: NotificationGrouping;
  readonly now: number | null;
  readonly pendingIds: ReadonlySet<string>;
  readonly selection: Selection;
  readonly select: SelectionCommands;
  readonly unfolded: ReadonlySet<string>;
  readonly onToggleFold: (id: string) => void;
  readonly onUndo: () => void;
  readonly onReadingChange: (isReading: boolean) => void;
  readonly shortcuts: NotificationShortcuts | null;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Where focus goes when the list is left at its start, or when its last row goes. */
  readonly before: RefObject<HTMLElement | null>;
  readonly after: RefObject<HTMLElement | null>;
}

type ItemRow = Extract<InboxRow, { kind: 'item' }>;

const heights = { group: 36, item: 88 };

/** The notifications as an ARIA feed, of which only what is in sight is drawn. */
export function NotificationList(props: NotificationListProps) {
  const { rows, scroller, selection, select, now, groupBy, before } = props;
  const { format, typeLabels, act, open } = useCenter();
  const feed = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [menuId, setMenuId] = useState<string | null>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const estimate = useCallback((index: number) => heights[rows[index]?.kind ?? 'item'], [rows]);
  const { start, end, offsets, measure, scrollTo } = useRowWindow({ keys, estimate, scroller });

  const activeIndex = activeKey === null ? -1 : keys.indexOf(activeKey);
  const firstItem = rows.findIndex(({ kind }) => kind === 'item');
  const tabStop = activeIndex >= 0 ? activeIndex : Math.max(firstItem, start);

  // Focus that must move to a row, which may not be drawn yet.
  const wanted = useRef<string | null>(null);
  const wasInside = useRef(false);
  const place = useRef(0);
  const find = (key: string) =>
    [...(feed.current?.querySelectorAll<HTMLElement>('article') ?? [])].find(
      (element) => element.dataset.key === key,
    );
  const focusRow = (from: number, step: 1 | -1): ItemRow | null => {
    for (let index = from; index >= 0 && index < rows.length; index += step) {
      const row = rows[index];
      if (row?.kind !== 'item') continue;
      wanted.current = row.key;
      scrollTo(index);
      setActiveKey(row.key);
      find(row.key)?.focus();
      return row;
    }
    return null;
  };

  useEffect(() => {
    const key = wanted.current;
    const element = key === null ? undefined : find(key);
    if (element !== undefined) {
      wanted.current = null;
      if (!element.contains(document.activeElement)) element.focus();
    }
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (activeIndex >= 0) {
      place.current = activeIndex;
      if (wasInside.current && isLost && activeKey !== null) {
        find(activeKey)?.focus({ preventScroll: true });
      }
    } else if (wasInside.current && isLost && activeKey !== null) {
      // The row under the keyboard is gone: the next one takes its place, else the one before, else the heading.
      if (focusRow(place.current, 1) ?? focusRow(Math.min(place.current, rows.length) - 1, -1))
        return;
      wasInside.current = false;
      before.current?.focus();
    }
  });

  const idsOf = (id: string): readonly string[] => {
    const row = rows.find((one) => one.kind === 'item' && one.bundle.item.id === id);
    return row?.kind === 'item' ? row.bundle.items.map((item) => item.id) : [id];
  };

  const latest = useRef<(command: RowCommand, id: string) => void>(() => undefined);
  const run = (command: RowCommand, id: string) => {
    switch (command) {
      case 'toggleSelect': {
        select.toggle(idsOf(id));
        return;
      }
      case 'toggleFold': {
        props.onToggleFold(id);
        return;
      }
      case 'openMenu': {
        setMenuId(id);
        return;
      }
      case 'closeMenu': {
        setMenuId(null);
        return;
      }
      case 'toggleOpen': {
        const isOpening = openId !== id;
        setOpenId(isOpening ? id : null);
        const row = rows.find((one) => one.kind === 'item' && one.bundle.item.id === id);
        if (!isOpening || row?.kind !== 'item') return;
        if (row.bundle.item.readAt == null) act?.({ verb: 'read', ids: [id] });
        if (row.bundle.item.href == null) open(row.bundle.item);
        return;
      }
    }
  };
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
    if (article === null || !feed.current?.contains(article)) return;
    const isOnRow = event.target === article;
    const command = listCommand(event, props.shortcuts);
    const row = rows[keys.indexOf(article.dataset.key ?? '')];
    if (command === null || row?.kind !== 'item') return;
    if (!isOnRow && (command === 'open' || command === 'select')) return;
    const index = rows.indexOf(row);
    const { item, items } = row.bundle;
    const ids = items.map(({ id }) => id);
    const extend = (to: ItemRow | null) => {
      select.add(ids);
      if (to !== null) select.add(to.bundle.items.map(({ id }) => id));
    };
    switch (command) {
      case 'next':
        focusRow(index + 1, 1);
        break;
      case 'previous':
        focusRow(index - 1, -1);
        break;
      case 'first':
        focusRow(0, 1);
        break;
      case 'last':
        focusRow(rows.length - 1, -1);
        break;
      case 'leaveBefore':
        before.current?.focus();
        break;
      case 'leaveAfter':
        props.after.current?.focus();
        break;
      case 'open':
        run('toggleOpen', item.id);
        break;
      case 'extendNext':
        extend(focusRow(index + 1, 1));
        break;
      case 'extendPrevious':
        extend(focusRow(index - 1, -1));
        break;
      case 'clear':
        if (selection.ids.size === 0) return;
        select.clear();
        break;
      case 'undo':
        props.onUndo();
        break;
      default:
        if (act === null) return;
        if (command === 'select') select.toggle(ids);
        else if (command === 'selectAll') {
          select.add(
            rows.flatMap((one) =>
              one.kind === 'item' ? one.bundle.items.map(({ id }) => id) : [],
            ),
          );
        } else if (command === 'menu' || command === 'snooze') setMenuId(item.id);
        else if (command === 'read') act({ verb: item.readAt == null ? 'read' : 'unread', ids });
        else act({ verb: command, ids });
    }
    event.preventDefault();
    event.stopPropagation();
  };

  // The row with the focus stays drawn when it is scrolled away. It stands in the same list as the others, so that it is
  // the same element when it comes into sight again.
  const isAway = activeIndex >= 0 && (activeIndex < start || activeIndex >= end);
  const indexes = Array.from({ length: end - start }, (_, step) => start + step);
  const drawn = [...indexes, ...(isAway ? [activeIndex] : [])].flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : { row, index };
  });
  const top = rows[start];
  const nameOf = ({ group, isPinned }: InboxRow) =>
    groupBy === 'none' && !isPinned
      ? ''
      : groupLabel(group, { groupBy, isPinned, format, typeLabels });

  const article = (row: ItemRow, index: number, away?: number) => {
    const { item } = row.bundle;
    const isSelected = row.bundle.items.every((one) => selection.ids.has(one.id));
    const isOpen = openId === item.id;
    return (
      <RowFrame
        key={row.key}
        measure={measure}
        data-key={row.key}
        data-unread={row.bundle.unread > 0 ? '' : undefined}
        data-selected={isSelected ? '' : undefined}
        data-open={isOpen ? '' : undefined}
        data-part-of={row.isPart ? '' : undefined}
        data-priority={item.priority}
        tabIndex={index === tabStop ? 0 : -1}
        aria-posinset={row.position}
        aria-setsize={props.hasMore ? -1 : props.size}
        style={
          away === undefined
            ? undefined
            : { position: 'absolute', insetBlockStart: away, insetInline: 0 }
        }
        onFocus={() => setActiveKey(row.key)}
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
            isUnfolded={props.unfolded.has(item.id)}
            isMenuOpen={menuId === item.id}
            isPending={props.pendingIds.has(item.id)}
            onCommand={onCommand}
          />
        )}
      </RowFrame>
    );
  };

  // Without rows there is no feed, yet the list stays: it still owes its focus to the heading.
  if (rows.length === 0) return null;
  return (
    <>
      {top !== undefined && start > 0 && nameOf(top) !== '' && (
        <GroupHeading group={top.group} isPinned={top.isPinned} groupBy={groupBy} isSticky />
      )}
      <div
        ref={feed}
        role="feed"
        aria-label={format.text('listName')}
        aria-busy={props.isBusy}
        style={{
          paddingBlockStart: offsets[start] ?? 0,
          paddingBlockEnd: (offsets[rows.length] ?? 0) - (offsets[end] ?? 0),
          position: 'relative',
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          wasInside.current = true;
          props.onReadingChange(true);
        }}
        onBlur={(event) => {
          if (feed.current?.contains(event.relatedTarget)) return;
          wasInside.current = false;
          props.onReadingChange(false);
        }}
      >
        {drawn.map(({ row, index }) =>
          row.kind === 'group' ? (
            <div key={row.key} data-key={row.key} ref={measure}>
              <GroupHeading group={row.group} isPinned={row.isPinned} groupBy={groupBy} />
            </div>
          ) : (
            article(row, index, index < start || index >= end ? offsets[index] : undefined)
          ),
        )}
      </div>
    </>
  );
}
