import type { NotificationOperation } from './notificationOperation';

/** Whether nothing that it means is left unread in the inbox after an operation: it is about all of the inbox. */
export function clearsInbox({ verb, matching, status }: NotificationOperation): boolean {
  if (matching === undefined || status === 'failed') return false;
  if (verb !== 'read' && verb !== 'archive' && verb !== 'delete' && verb !== 'snooze') return false;
  const { folder, unread, ...narrower } = matching.query;
  return (
    (folder === undefined || folder === 'inbox' || folder === 'all') &&
    unread !== false &&
    Object.values(narrower).every((value) => value === undefined)
  );
}
