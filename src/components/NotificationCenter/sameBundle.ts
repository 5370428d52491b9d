import type { NotificationItem } from '../../model/index';
import type { NotificationBundle } from '../../notifications/index';

function sameItem(first: NotificationItem, second: NotificationItem): boolean {
  if (first === second) return true;
  const a: Readonly<Record<string, unknown>> = { ...first };
  const b: Readonly<Record<string, unknown>> = { ...second };
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

/** Whether two bundles look alike: an operation on an item makes a new object of it each time, and nothing new to see. */
export function sameBundle(first: NotificationBundle, second: NotificationBundle): boolean {
  return (
    first === second ||
    (first.items.length === second.items.length &&
      first.items.every((item, index) => {
        const other = second.items[index];
        return other !== undefined && sameItem(item, other);
      }))
  );
}
