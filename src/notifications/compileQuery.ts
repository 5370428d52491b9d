import type { NotificationItem } from '../model';
import { folderOf } from './folderOf';
import { needsAck } from './needsAck';
import type { NotificationQuery } from './notificationQuery';
import { searchText } from './searchText';

type Test = (item: NotificationItem) => boolean;

const oneOf = (
  allowed: readonly string[] | undefined,
  read: (item: NotificationItem) => string | null | undefined,
): Test[] => {
  if (allowed === undefined) return [];
  const set = new Set(allowed);
  return [
    (item) => {
      const value = read(item);
      return value != null && set.has(value);
    },
  ];
};

const whether = (wanted: boolean | undefined, read: Test): Test[] =>
  wanted === undefined ? [] : [(item) => read(item) === wanted];

/**
 * Turns a query into a predicate, so that a list of 10,000 costs one preparation. `now` (epoch milliseconds) decides
 * which snoozes are over; see `folderOf`.
 */
export function compileQuery(query: NotificationQuery, now?: number): Test {
  const { folder = 'inbox', createdFrom, createdBefore, channels, text } = query;
  const tests: Test[] = [
    ...(folder === 'all' ? [] : [(item: NotificationItem) => folderOf(item, now) === folder]),
    ...whether(query.unread, (item) => item.readAt == null),
    ...whether(query.pinned, (item) => item.pinnedAt != null),
    ...whether(query.needsAck, needsAck),
    ...oneOf(query.types, (item) => item.type),
    ...oneOf(query.priorities, (item) => item.priority),
    ...oneOf(query.sources, (item) => item.source),
    ...oneOf(query.threadIds, (item) => item.threadId),
    ...(channels === undefined
      ? []
      : [(item: NotificationItem) => item.channels.some((channel) => channels.includes(channel))]),
    ...(createdFrom === undefined
      ? []
      : [(item: NotificationItem) => item.createdAt >= createdFrom]),
    ...(createdBefore === undefined
      ? []
      : [(item: NotificationItem) => item.createdAt < createdBefore]),
    ...(text === undefined ? [] : [searchText(text)]),
  ];
  return (item) => tests.every((test) => test(item));
}
