import type { NotificationItem } from '../../model';
import { admitNotifications } from '../../notifications';
import { isRecord } from '../http/isRecord';

/** What `showNotification` takes. */
export interface ShownNotification {
  readonly title?: string | undefined;
  /** What happened, in plain text. Without a title its first line is the title. */
  readonly message?: string | undefined;
  /** The same as `message`, as an item calls it. */
  readonly body?: string | undefined;
  /** @default 'custom' */
  readonly type?: string | undefined;
  /** @default 'medium' */
  readonly priority?: NotificationItem['priority'] | undefined;
  readonly details?: NotificationItem['details'] | undefined;
  readonly href?: string | undefined;
  /** What the service is told beside the message. Plain data. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
}

/** The item that a shown notification is, until the service's own one arrives; `null`: it says nothing, or no text. */
export function readShownNotification(
  shown: ShownNotification,
  { id, at }: { readonly id: string; readonly at: number },
): NotificationItem | null {
  const given: unknown = shown;
  if (!isRecord(given)) return null;
  const { title = '', message = '', body = '' } = given;
  if ([title, message, body].some((text) => typeof text !== 'string')) return null;
  const item = itemOf(shown, id, at);
  return item.title.trim() === '' || admitNotifications([item]).issues.length > 0 ? null : item;
}

function itemOf(shown: ShownNotification, id: string, at: number): NotificationItem {
  const text = shown.message ?? shown.body ?? '';
  const [firstLine = '', ...rest] = text.split('\n');
  const hasTitle = shown.title !== undefined && shown.title !== '';
  return {
    id,
    type: shown.type ?? 'custom',
    priority: shown.priority ?? 'medium',
    title: hasTitle ? shown.title : firstLine,
    body: hasTitle ? text : rest.join('\n').trim(),
    details: shown.details ?? [],
    href: shown.href ?? null,
    createdAt: at,
    readAt: null,
    archivedAt: null,
    snoozedUntil: null,
    channels: ['in_app'],
    delivery: null,
  };
}
