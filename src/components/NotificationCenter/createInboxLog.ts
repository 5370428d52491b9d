import type { RefObject } from 'react';
import { newUuid } from '../../internal/index';
import { createNotificationLog, type NotificationLog } from '../../notifications/index';
import type { NotificationInboxOptions } from './notificationInbox';

/** The log of one mounted inbox, with the browser's clock and timers. No two acts anywhere have the same name. */
export function createInboxLog(options: RefObject<NotificationInboxOptions>): NotificationLog {
  const own = newUuid();
  let named = 0;
  const time = () => options.current.now ?? Date.now();
  return createNotificationLog({
    send: (intent) => options.current.onAction?.(intent),
    now: time,
    newId: () => `${own}-${String((named += 1)).padStart(6, '0')}`,
    wait(callback, ms) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    undoGraceMs: () => options.current.undoGraceMs ?? 6000,
  });
}
