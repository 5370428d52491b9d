import type { NotificationAct } from '../../notifications/index';
import type { ListCommand } from './listCommand';
import type { NotificationEventHandler } from './notificationEvent';
import type { RowCommand } from './rowCommand';
import type { ItemRow } from './listLines';
import type { Selection } from './selection';
import type { SelectionCommands } from './selectionCommands';

/** What a command of the keyboard can reach. */
export interface ListReach {
  readonly row: ItemRow;
  readonly index: number;
  readonly size: number;
  /** The ids of all that is shown. */
  readonly shownIds: readonly string[];
  readonly selection: Selection;
  readonly select: SelectionCommands;
  /** Moves the focus to the notification at an index, if there is one. */
  readonly focusRow: (index: number) => ItemRow | null;
  readonly act: ((act: NotificationAct) => void) | null;
  readonly report: NotificationEventHandler;
  readonly onRow: (command: RowCommand, id: string) => void;
  readonly onUndo: () => void;
  readonly onLeave: (to: 'before' | 'after') => void;
}

const idsOf = ({ bundle }: ItemRow) => bundle.items.map(({ id }) => id);

/** Does what a key asked for. False: it did nothing, and the key is free for others. */
export function runListCommand(command: ListCommand, reach: ListReach): boolean {
  const { row, index, size, select, focusRow, act } = reach;
  switch (command) {
    case 'next':
    case 'previous':
      focusRow(command === 'next' ? index + 1 : index - 1);
      return true;
    case 'first':
      focusRow(0);
      return true;
    case 'last':
      focusRow(size - 1);
      return true;
    case 'leaveBefore':
      reach.onLeave('before');
      return true;
    case 'leaveAfter':
      reach.onLeave('after');
      return true;
    case 'open':
      reach.onRow('toggleOpen', row.bundle.item.id);
      return true;
    case 'clear':
      if (reach.selection.ids.size === 0) return false;
      select.clear();
      return true;
    default:
      if (act === null) return false;
      runDeed(command, reach, act);
      return true;
  }
}

type Deed = Exclude<
  ListCommand,
  'next' | 'previous' | 'first' | 'last' | 'leaveBefore' | 'leaveAfter' | 'open' | 'clear'
>;

function runDeed(command: Deed, reach: ListReach, act: NonNullable<ListReach['act']>): void {
  const { row, index, select, focusRow } = reach;
  const { item } = row.bundle;
  const ids = idsOf(row);
  const extend = (to: ItemRow | null) => {
    select.add(ids);
    if (to !== null) select.add(idsOf(to));
  };
  switch (command) {
    case 'extendNext':
      extend(focusRow(index + 1));
      break;
    case 'extendPrevious':
      extend(focusRow(index - 1));
      break;
    case 'select':
      select.toggle(ids);
      break;
    case 'selectAll':
      select.add(reach.shownIds);
      break;
    case 'undo':
      reach.onUndo();
      break;
    case 'menu':
    case 'snooze':
      reach.onRow('openMenu', item.id);
      break;
    case 'read':
      act({ verb: item.readAt == null ? 'read' : 'unread', ids });
      break;
    case 'archive':
    case 'delete':
      act({ verb: command, ids });
      break;
    case 'groupRead':
    case 'groupArchive': {
      const verb = command === 'groupRead' ? 'read' : 'archive';
      const { items } = row.group;
      act({ verb, ids: items.map(({ id }) => id) });
      reach.report({ type: 'bulk.applied', verb, count: items.length, scope: 'group' });
      break;
    }
  }
}
