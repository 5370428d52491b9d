import type { NotificationItem } from '../model';
import { newerNotification } from './newerNotification';
import { uniqueNotifications } from './uniqueNotifications';

const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  return [...keys].every((key) => same(left[key], right[key]));
};

/**
 * Adds what arrived (a page of history, a socket's frame, a fresh answer) to what is known: each id once, as its newest
 * item (later `updatedAt`, else the arrival), known ones in their places, new ones behind them in their own order. An
 * arrival that says nothing new leaves the known object in place, and if none says anything new the very same array comes
 * back: so nothing renders again. O(n).
 */
export function mergeNotifications(
  known: readonly NotificationItem[],
  arrived: readonly NotificationItem[],
): readonly NotificationItem[] {
  const merged = new Map(uniqueNotifications(known).map((item) => [item.id, item]));
  let changed = merged.size !== known.length;
  for (const item of arrived) {
    const old = merged.get(item.id);
    const winner = old === undefined ? item : newerNotification(old, item);
    if (old !== undefined && same(old, winner)) continue;
    merged.set(item.id, winner);
    changed = true;
  }
  return changed ? [...merged.values()] : known;
}
