import { isRecord } from './isRecord';
import type { LogOwner } from './logOwner';
import { mergeOperations } from './mergeOperations';
import type { NotificationOperation } from './notificationOperation';
import { readOperation } from './readOperation';

/** What `restoreOperations` could read of the stored operations, and how much it could not. */
export interface RestoreResult {
  /** What is still to be sent, all of it `held`, in the order in which the person acted. */
  readonly operations: readonly NotificationOperation[];
  /** How many stored entries were not usable. */
  readonly rejected: number;
}

const nothing: RestoreResult = { operations: [], rejected: 0 };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads what `storeOperations` wrote. Storage is not to be trusted: a text that is no JSON, of another format, of another
 * tenant or of another person gives nothing; a broken entry costs that entry alone. An entry that was on its way when the
 * page closed is held again, since nobody heard the answer: sending an operation twice does no harm. At most `limit`
 * entries are read. Never throws.
 */
export function restoreOperations(
  text: string | null,
  { tenantId, userId }: LogOwner,
  limit = 1000,
): RestoreResult {
  const stored = text === null ? undefined : parse(text);
  if (!isRecord(stored) || stored.format !== 1 || !Array.isArray(stored.operations)) {
    return nothing;
  }
  if (stored.tenantId !== tenantId || stored.userId !== userId) return nothing;
  const entries: readonly unknown[] = stored.operations;
  const read = entries.slice(0, limit).map(readOperation);
  const open = read.filter(
    (operation) => operation?.status === 'held' || operation?.status === 'pending',
  );
  const operations = open.flatMap((operation) =>
    operation == null ? [] : [{ ...operation, status: 'held' as const }],
  );
  return { operations: mergeOperations([], operations), rejected: entries.length - open.length };
}
