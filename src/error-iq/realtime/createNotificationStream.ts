import { fromNotificationFrame } from '../../adapters';
import type { AdapterResult, NotificationItem } from '../../model';
import type { ErrorIQClient } from '../createErrorIQClient';
import { parseJson } from '../http/parseJson';
import type { CallOptions } from '../settings';
import { createStream, type Stream, type StreamSnapshot } from './createStream';

/** Whose notifications, from where, and how many. */
export interface NotificationStreamOptions {
  readonly client: ErrorIQClient;
  readonly tenantId: string;
  /**
   * What the server knows already, at most `limit` of it, newest first.
   * @default client.notifications.getNotificationHistory
   */
  readonly getHistory?:
    | ((
        tenantId: string,
        limit: number,
        options: CallOptions,
      ) => Promise<AdapterResult<{ readonly items: readonly NotificationItem[] }>>)
    | undefined;
  /** How many notifications are kept: the newest. @default 500 */
  readonly maxItems?: number | undefined;
}

const pageSize = 50;
const gap = {
  path: '',
  code: 'missing',
  message: 'The history is shorter than the time without a connection; something may be missing.',
  dropped: false,
} as const;

/**
 * A tenant's notifications as they arrive, newest first. Streams of one client and tenant share one socket.
 *
 * After a gap the history is fetched until it meets what is known, so that nothing is lost, and merged by id, so that
 * nothing is doubled. Where there is no socket, the history is fetched again and again at growing pauses.
 *
 * @example
 * const stream = createNotificationStream({ client, tenantId: 'acme' });
 * const { items, state } = useSyncExternalStore(stream.subscribe, stream.getSnapshot, stream.getSnapshot);
 */
export function createNotificationStream({
  client,
  tenantId,
  getHistory = client.notifications.getNotificationHistory,
  maxItems = 500,
}: NotificationStreamOptions): Stream<StreamSnapshot<NotificationItem>> {
  async function fetchHistory(
    signal: AbortSignal,
    known: ReadonlySet<string> | null,
  ): Promise<AdapterResult<readonly NotificationItem[]>> {
    let best: AdapterResult<readonly NotificationItem[]> | null = null;
    for (let limit = pageSize; ; limit *= 2) {
      const answer = await getHistory(tenantId, limit, { signal });
      // The service gives no more than it gave before: better those than none. What passes is asked again, all of it.
      if (!answer.ok) return best === null || answer.error.retryable ? answer : best;
      const { items } = answer.data;
      const meetsKnown = known === null || items.some(({ id }) => known.has(id));
      if (meetsKnown || items.length < limit || limit >= maxItems) {
        return { ok: true, data: items, issues: answer.issues };
      }
      best = { ok: true, data: items, issues: [...answer.issues, gap] };
    }
  }

  return createStream<NotificationItem>({
    getConnection: () => client.getConnection('sockets.notifications', { tenantId }),
    fetchHistory,
    readFrame,
    idOf: ({ id }) => id,
    merge: mergeDelivery,
    arrange: (items) => [...items].sort((a, b) => b.createdAt - a.createdAt).slice(0, maxItems),
    floodAt: 2 * maxItems,
    random: client.random,
  });
}

function readFrame(text: string): AdapterResult<readonly NotificationItem[]> {
  const json = parseJson(text);
  const receivedAt = Date.now();
  const frame = fromNotificationFrame(json.ok ? json.value : text, { receivedAt });
  if (frame.ok) {
    const { data, issues } = frame;
    return { ok: true, data: data.kind === 'item' ? [data.item] : [], issues };
  }
  if (frame.issues.length > 0) return frame;
  const { message } = frame.error;
  return { ...frame, issues: [{ path: '', code: 'unknown-value', message, dropped: true }] };
}

/** What a notification says does not change; how its delivery went does. Of it, frames know nothing. */
function mergeDelivery(known: NotificationItem, news: NotificationItem): NotificationItem {
  return {
    ...known,
    channels: news.channels.length > 0 ? news.channels : known.channels,
    delivery: news.delivery ?? known.delivery,
    readAt: news.readAt ?? known.readAt,
    archivedAt: news.archivedAt ?? known.archivedAt,
    snoozedUntil: news.snoozedUntil ?? known.snoozedUntil,
  };
}
