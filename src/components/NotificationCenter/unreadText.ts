import { countText } from './countText';
import type { InboxCounts } from './inboxCounts';
import type { CenterFormat } from './itemStatus';

/** How many are unread and how many of them critical, as the parts of a sentence; nothing when all is read. */
export function unreadText(counts: InboxCounts, format: CenterFormat): string[] {
  const { unread, unreadByPriority, unreadIsLeast, criticalIsLeast } = counts;
  const critical = unreadByPriority.critical ?? 0;
  const part = (key: 'bellUnread' | 'bellCritical', count: number, isLeast: boolean) =>
    count === 0
      ? []
      : format.text(key, { count: isLeast ? countText({ count, isLeast }, format) : count });
  return [
    part('bellUnread', unread, unreadIsLeast),
    part('bellCritical', critical, criticalIsLeast),
  ].flat();
}
