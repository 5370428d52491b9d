import type { NotificationItem } from '../model';
import { blocksVerb } from './blocksVerb';
import { compileQuery } from './compileQuery';
import type { NotificationOperation } from './notificationOperation';

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function setOf(ids: readonly string[]): ReadonlySet<string> {
  let set = sets.get(ids);
  if (set === undefined) {
    set = new Set(ids);
    sets.set(ids, set);
  }
  return set;
}

const none: readonly string[] = [];

/**
 * Makes the predicate that says which of the server's items an operation means. It looks at the server's item alone,
 * never at what other operations made of it: so taking one operation back moves no item in or out of another one.
 */
export function operationTargets(
  operation: NotificationOperation,
): (item: NotificationItem) => boolean {
  const { verb, ids, matching, at } = operation;
  const named = setOf(ids);
  const refused = setOf(operation.refusedIds ?? none);
  if (matching === undefined) return ({ id }) => named.has(id) && !refused.has(id);

  const { asOf, loadedFrom } = matching;
  const except = setOf(matching.exceptIds);
  const matches = compileQuery(matching.query, at);
  return (item) => {
    if (refused.has(item.id) || except.has(item.id)) return false;
    if (named.has(item.id)) return true;
    if (asOf !== null && item.createdAt > asOf) return false;
    if (loadedFrom !== null && item.createdAt >= loadedFrom) {
      // A standing order, such as a muted thread, also takes in what arrives later.
      if (asOf !== null) return false;
    }
    return !blocksVerb(item, verb) && matches(item);
  };
}
