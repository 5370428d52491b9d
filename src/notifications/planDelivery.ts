import type { NotificationItem } from '../model';
import { nextDigestAt } from './nextDigestAt';
import type { PreferenceMatrix } from './preferences';
import { quietUntil } from './quietUntil';

/** Whether and when a message goes out by a channel, and what decided it. */
export type DeliveryPlan =
  | { readonly send: false; readonly because: 'muted' | 'switched-off' | 'not-carried' }
  | {
      readonly send: true;
      /** Epoch milliseconds. */
      readonly at: number;
      readonly because: 'critical' | 'instant' | 'digest' | 'quiet-hours';
    };

/**
 * What the preferences make of a message at `now` (epoch milliseconds). A type that has no row is carried by no channel.
 * A critical one is sent at once, also in quiet hours. `timeZone` is that of the digest.
 *
 * @throws RangeError when a zone is not known.
 */
export function planDelivery(
  item: Pick<NotificationItem, 'type' | 'priority' | 'mutedAt'>,
  channelId: string,
  matrix: PreferenceMatrix,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): DeliveryPlan {
  const row = matrix.rows.find(({ id }) => id === item.type);
  const cell = row && Object.hasOwn(row.cells, channelId) ? row.cells[channelId] : undefined;
  if (cell === undefined) return { send: false, because: 'not-carried' };
  if (!cell.enabled) return { send: false, because: 'switched-off' };
  if (item.priority === 'critical') return { send: true, at: now, because: 'critical' };
  if (item.mutedAt != null) return { send: false, because: 'muted' };

  const digest = matrix.digest ?? 'instant';
  const at = nextDigestAt(digest, now, timeZone);
  const quiet = matrix.quietHours == null ? null : quietUntil(matrix.quietHours, at);
  if (quiet !== null) return { send: true, at: quiet, because: 'quiet-hours' };
  return { send: true, at, because: digest === 'instant' ? 'instant' : 'digest' };
}
