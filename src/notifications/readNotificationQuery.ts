import { isRecord } from './isRecord';
import type { NotificationFolder, NotificationQuery } from './notificationQuery';

const folders: readonly (NotificationFolder | 'all')[] = [
  'inbox',
  'snoozed',
  'archived',
  'expired',
  'all',
];
const lists = ['types', 'priorities', 'sources', 'threadIds', 'channels'] as const;
const flags = ['unread', 'pinned', 'needsAck'] as const;
const times = ['createdFrom', 'createdBefore'] as const;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * Reads a query that comes from outside: storage, a link, another tab. `null` when any field is not of its kind, since a
 * filter with a part left out would show, or change, more than was meant. Unknown fields are `null` for the same reason.
 */
export function readNotificationQuery(value: unknown): NotificationQuery | null {
  if (!isRecord(value)) return null;
  const known = new Set<string>([...lists, ...flags, ...times, 'folder', 'text']);
  const fits = Object.entries(value).every(([key, field]) => {
    if (!known.has(key)) return false;
    if (key === 'folder') return folders.some((folder) => folder === field);
    if (key === 'text') return typeof field === 'string';
    if (lists.some((list) => list === key)) return isTexts(field);
    if (flags.some((flag) => flag === key)) return typeof field === 'boolean';
    return Number.isFinite(field);
  });
  return fits ? { ...value } : null;
}
