import type { NotificationItem } from '../model';
import { applyVerb } from './applyVerb';
import { effectiveOperations } from './effectiveOperations';
import type { NotificationOperation } from './notificationOperation';
import { operationTargets } from './operationTargets';
import { currentNotifications } from './currentNotifications';

/**
 * What a person sees: the server's items with each live operation laid over them, in the order of the operations. A
 * `failed` operation has no effect, so the fold without it is the fold after it failed; items that arrived meanwhile and
 * other operations are untouched. Keeps the order of `items`, shows each id once and none that another one replaces
 * (see `currentNotifications`), and hands on the very same object for an item that no operation changes. Folding twice is
 * the same as folding once.
 *
 * Cost: O(items + named ids); an operation on "all matching" costs one look at each item.
 */
export function foldNotifications(
  items: readonly NotificationItem[],
  operations: readonly NotificationOperation[],
): NotificationItem[] {
  const unique = currentNotifications(items);
  const live = effectiveOperations(operations);
  if (live.length === 0) return [...unique];

  const named = new Map<string, number[]>();
  const broad: number[] = [];
  live.forEach((operation, index) => {
    if (operation.matching !== undefined) {
      broad.push(index);
      return;
    }
    for (const id of operation.ids) {
      const places = named.get(id);
      if (places === undefined) named.set(id, [index]);
      else places.push(index);
    }
  });
  const steps = live.map((operation) => ({ operation, targets: operationTargets(operation) }));

  return unique.flatMap((item) => {
    const own = named.get(item.id);
    if (own === undefined && broad.length === 0) return item;
    const places = own === undefined ? broad : [...own, ...broad].sort((a, b) => a - b);
    let folded: NotificationItem | null = item;
    for (const place of places) {
      const step = steps[place];
      if (!step?.targets(item)) continue;
      folded = applyVerb(folded, step.operation);
      if (folded === null) return [];
    }
    return folded;
  });
}
