import {
  logKey,
  restoreOperations,
  storeOperations,
  type LogOwner,
  type NotificationOperation,
} from '../../notifications';
import type { NotificationStorage } from './NotificationStorage';

/** Keeps a log's operations beyond the page. */
export interface OperationMemory {
  /** What an earlier visit left, all of it held. */
  readonly read: () => readonly NotificationOperation[];
  /** Call it after each change of the log. */
  readonly write: (operations: readonly NotificationOperation[]) => void;
}

const mostKept = 1000;

/**
 * Keeps what no server knows yet: `keepsConfirmed` where no server keeps acts at all. Several tabs write under one key,
 * so each leaves alone what it has never held itself. A full or forbidden storage loses the memory, never an act.
 */
export function createOperationMemory(
  storage: NotificationStorage | null,
  owner: LogOwner,
  keepsConfirmed: boolean,
): OperationMemory {
  const key = logKey(owner);
  const everHeld = new Set<string>();
  let written = '';

  function read(): readonly NotificationOperation[] {
    try {
      return restoreOperations(storage?.getItem(key) ?? null, owner).operations;
    } catch {
      return [];
    }
  }

  return {
    read,
    write(operations) {
      for (const { id } of operations) everHeld.add(id);
      const open = operations.filter(
        ({ status }) =>
          status === 'held' || status === 'pending' || (keepsConfirmed && status === 'confirmed'),
      );
      const others = read().filter(({ id }) => !everHeld.has(id));
      const kept = [...others, ...open.map((one) => ({ ...one, status: 'held' as const }))];
      const text = storeOperations(kept.slice(-mostKept), owner);
      if (text === written) return;
      written = text;
      try {
        storage?.setItem(key, text);
      } catch {
        // Full or forbidden; the log itself goes on.
      }
    },
  };
}
