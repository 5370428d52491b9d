import type { NotificationItem } from '../../model/index';
import {
  clearsInbox,
  countedItems,
  foldNotifications,
  type NotificationOperation,
} from '../../notifications/index';

/** What the server counted last, and what was loaded then. */
export interface CountMemory {
  /** The counts as they came, as text. */
  readonly key: string;
  readonly counted: readonly NotificationItem[];
  /** The ids of operations that it had counted already. */
  readonly known: ReadonlySet<string>;
  /** All of the inbox was read, archived or deleted since. */
  readonly isCleared: boolean;
}

export interface CountFacts {
  readonly key: string;
  readonly items: readonly NotificationItem[];
  readonly operations: readonly NotificationOperation[];
  /** When the server counted, epoch milliseconds; `null`: when all that it has agreed to was done. */
  readonly asOf: number | null;
}

/** Begins anew with new counts, else takes note of what was loaded or cleared since. The same object when nothing was. */
export function noteCounts(memory: CountMemory, facts: CountFacts): CountMemory {
  const { key, items, operations, asOf } = facts;
  const agreed = operations.filter(({ status }) => status === 'confirmed');
  if (memory.key !== key) {
    const known = agreed.filter(({ settledAt = 0 }) => settledAt <= (asOf ?? Infinity));
    return {
      key,
      counted: foldNotifications(items, known),
      known: new Set(known.map(({ id }) => id)),
      isCleared: false,
    };
  }
  const counted = countedItems(memory.counted, items);
  const isCleared = memory.isCleared || clearsSince(memory, agreed);
  return counted === memory.counted && isCleared === memory.isCleared
    ? memory
    : { ...memory, counted, isCleared };
}

/** Whether operations that the server had not counted leave nothing unread in the inbox. */
export function clearsSince(
  { known }: CountMemory,
  operations: readonly NotificationOperation[],
): boolean {
  return operations.some((operation) => clearsInbox(operation) && !known.has(operation.id));
}
