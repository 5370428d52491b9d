import type { Meta, StoryObj } from '@storybook/react-vite';
import { http, HttpResponse } from 'msw';
import { useState, useSyncExternalStore } from 'react';
import { expect, screen, waitFor, within } from 'storybook/test';
import {
  createErrorIQClient,
  createNotificationCenter,
} from '@auterity/shared-components/error-iq';
import { createErrorIQSockets } from '@auterity/shared-components/error-iq/testing';
import { errorIQ, errorIQUrl } from '../.storybook/errorIQ';
import { NotificationCenter } from '../src/index';
import type { NotificationIntent } from '@auterity/shared-components/notifications';

const actsUrl = '/inbox/acts';
const sockets = createErrorIQSockets({ baseUrl: errorIQUrl });

async function send(intent: NotificationIntent): Promise<void> {
  const answer = await fetch(actsUrl, { method: 'POST', body: JSON.stringify(intent) });
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
}

function Connected() {
  const [center] = useState(() =>
    createNotificationCenter({
      client: createErrorIQClient({ baseUrl: errorIQUrl, retry: false }),
      tenantId: 'acme',
      userId: 'ada',
      onAction: send,
      storage: null,
    }),
  );
  const { items, state } = useSyncExternalStore(
    center.subscribe,
    center.getSnapshot,
    center.getSnapshot,
  );
  return <NotificationCenter items={items} state={state} onAction={center.onAction} toasts />;
}

/**
 * The inbox on a live Error-IQ: `createNotificationCenter` gives it items, state and a way to act. A frame on the socket
 * becomes a toast and a count; the archive meets a 500, and what was archived is back.
 */
const meta = {
  title: 'Components/NotificationCenter/Connected',
  component: Connected,
  beforeEach: () => {
    errorIQ.use(...sockets.handlers);
  },
} satisfies Meta<typeof Connected>;

export default meta;
type Story = StoryObj<typeof meta>;

const unreadIn = (bell: HTMLElement) =>
  Number(/(\d+) unread/.exec(bell.getAttribute('aria-label') ?? '')?.[1] ?? 0);

/** Arrives, shows, is archived, meets a 500, comes back. */
export const ArchiveMeets500: Story = {
  beforeEach: () => {
    errorIQ.use(
      http.post(actsUrl, () => HttpResponse.json({ detail: 'Internal error' }, { status: 500 })),
    );
  },
  play: async ({ canvas, userEvent }) => {
    const bell = await canvas.findByRole('button', { name: /\d+ unread/ }, { timeout: 10_000 });
    const before = unreadIn(bell);
    await waitFor(
      () => {
        sockets.send('sockets.notifications', {
          id: 'live-1',
          type: 'error_alert',
          priority: 'high',
          title: 'Payments are slow',
          message: 'The median is above two seconds.',
          timestamp: new Date().toISOString(),
        });
        return expect(unreadIn(bell)).toBe(before + 1);
      },
      { timeout: 10_000, interval: 250 },
    );
    const toast = await screen.findByRole('group', { name: 'Payments are slow' });
    await userEvent.click(within(toast).getByRole('button', { name: 'Archive' }));
    await expect(screen.queryByRole('group', { name: 'Payments are slow' })).toBeNull();

    await waitFor(() => expect(unreadIn(bell)).toBe(before + 1), { timeout: 5000 });
    await userEvent.click(bell);
    const panel = await screen.findByRole('dialog', { name: 'Notifications' });
    await waitFor(() =>
      expect(within(panel).getByRole('article', { name: 'Payments are slow' })).toBeVisible(),
    );
    await expect(within(panel).getByText(/did not work for 1 notification/)).toBeVisible();
  },
};

/** The same, where the server agrees: it stays archived. */
export const ArchiveHolds: Story = {
  beforeEach: () => {
    errorIQ.use(http.post(actsUrl, () => new HttpResponse(null, { status: 204 })));
  },
  play: async ({ canvas, userEvent }) => {
    const bell = await canvas.findByRole('button', { name: /\d+ unread/ }, { timeout: 10_000 });
    await userEvent.click(bell);
    const panel = await screen.findByRole('dialog', { name: 'Notifications' });
    const [first] = within(panel).getAllByRole('article');
    const name = document.getElementById(first?.getAttribute('aria-labelledby') ?? '')?.textContent;
    await userEvent.click(within(first!).getByRole('button', { name: 'Archive' }));
    await expect(await within(panel).findByText('Archived')).toBeVisible();
    await expect(name).not.toBe('');
  },
};
