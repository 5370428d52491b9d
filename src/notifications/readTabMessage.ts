import { isRecord } from './isRecord';
import type { LogOwner } from './logOwner';
import { readOperation } from './readOperation';
import type { TabMessage } from './tabMessage';

/**
 * Reads a message of another tab. `null` when it is of another tenant or person, of this very tab, or not one of ours; an
 * entry that is not usable is left out. Merge the rest with `mergeOperations`, and send none of it.
 */
export function readTabMessage(
  value: unknown,
  { tenantId, userId, tabId }: LogOwner & { readonly tabId: string },
): TabMessage | null {
  if (!isRecord(value) || value.format !== 1 || !Array.isArray(value.operations)) return null;
  if (value.tenantId !== tenantId || value.userId !== userId) return null;
  const sender = value.tabId;
  if (typeof sender !== 'string' || sender === tabId) return null;
  const entries: readonly unknown[] = value.operations;
  const operations = entries.flatMap((entry) => {
    const operation = readOperation(entry);
    return operation === null || operation.status === 'held' ? [] : [operation];
  });
  return { format: 1, tenantId, userId, tabId: sender, operations };
}
