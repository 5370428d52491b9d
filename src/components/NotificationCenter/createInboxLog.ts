import type { RefObject } from 'react';
import { createNotificationLog, type NotificationLog } from '../../notifications/index';
import type { NotificationInboxOptions } from './notificationInbox';

/** The log of one mounted inbox, with the browser's clock and timers. `prefix` is a name that no other inbox has. */
export function createInboxLog(
  options: RefObject<NotificationInboxOptions>,
  prefix: string,
): NotificationLog {
  let named = 0;
  const time = () => options.current.now ?? Date.now();
  return createNotificationLog({
    send: (intent) => options.current.onAction?.(intent),
    now: time,
    newId: () => `${prefix}${String((named += 1)).padStart(6, '0')}-${String(time())}`,
    wait(callback, ms) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    undoGraceMs: () => options.current.undoGraceMs ?? 6000,
  });
}
