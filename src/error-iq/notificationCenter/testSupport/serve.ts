import { vi } from 'vitest';
import { createErrorIQClient } from '../../createErrorIQClient';
import type { FetchLike } from '../../settings';
import { fakePage } from '../../testSupport/fakePage';
import { fakeSockets } from '../../testSupport/fakeSockets';
import { createNotificationCenter } from '../createNotificationCenter';
import type { TabChannel } from '../joinTabs';
import type { NotificationCenterOptions } from '../NotificationCenterOptions';
import type { NotificationStorage } from '../NotificationStorage';

export const start = Date.UTC(2026, 10, 22, 17);

export const settle = () => vi.advanceTimersByTimeAsync(100);

export const row = (index: number) => ({
  id: `n-${index}`,
  type: 'error_alert',
  priority: 'high',
  message: `Message ${index}`,
  status: 'sent',
  created_at: new Date(start - index * 60_000).toISOString(),
});

export function fakeStorage(): NotificationStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  };
}

/** Channels of one browser: what one posts, all others of that name hear. */
export function fakeChannels() {
  const open = new Map<TabChannel, string>();
  const names: string[] = [];
  return {
    names,
    open: (name: string): TabChannel => {
      names.push(name);
      const channel: TabChannel = {
        onmessage: null,
        postMessage: (data) => {
          for (const [other, otherName] of open) {
            if (other === channel || otherName !== name) continue;
            other.onmessage?.({ data: structuredClone(data) } as MessageEvent);
          }
        },
        close: () => void open.delete(channel),
      };
      open.set(channel, name);
      return channel;
    },
  };
}

export function serve(options: Partial<NotificationCenterOptions> = {}) {
  const sockets = fakeSockets();
  const page = fakePage();
  const sent: { path: string; body: unknown }[] = [];
  let failure: number | null = null;
  const fetch: FetchLike = (url, init) => {
    const { pathname, searchParams } = new URL(url);
    if (failure !== null) {
      return Promise.resolve(Response.json({ detail: 'Down' }, { status: failure }));
    }
    if (init.method === 'POST') {
      sent.push({ path: pathname, body: JSON.parse(init.body as string) as unknown });
      return Promise.resolve(Response.json({ success: true, notification_id: 'given' }));
    }
    const notifications = [row(0), row(1), row(2)].slice(0, Number(searchParams.get('limit')));
    return Promise.resolve(Response.json({ notifications }));
  };
  const client = createErrorIQClient({
    baseUrl: 'https://api.example',
    fetch,
    WebSocket: sockets.WebSocket,
    page,
    random: () => 0.5,
    retry: false,
  });
  const open = (more: Partial<NotificationCenterOptions> = {}) =>
    createNotificationCenter({
      client,
      tenantId: 'acme',
      userId: 'ada',
      storage: null,
      openTabChannel: null,
      page,
      ...options,
      ...more,
    });
  const fail = (status: number | null) => {
    failure = status;
  };
  return { sockets, page, sent, open, fail };
}

export async function connected(
  center: ReturnType<typeof createNotificationCenter>,
  sockets: ReturnType<typeof fakeSockets>,
) {
  center.subscribe(() => undefined);
  sockets.last().open();
  await settle();
}

export const ids = (center: ReturnType<typeof createNotificationCenter>) =>
  center.getSnapshot().items.map(({ id }) => id);
export const unread = (center: ReturnType<typeof createNotificationCenter>) =>
  center.getSnapshot().counts.unread;
