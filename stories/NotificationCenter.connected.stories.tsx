import type { Meta, StoryObj } from '@storybook/react-vite';
import { http, HttpResponse } from 'msw';
import { expect, screen, waitFor, within } from 'storybook/test';
import { createErrorIQSockets } from '@auterity/shared-components/error-iq/testing';
import { errorIQ, errorIQUrl } from '../.storybook/errorIQ';
import { actsUrl, ConnectedInbox } from './notifications/ConnectedInbox';

/** How long a story waits for a condition, on a busy machine too. */
const patient = { timeout: 15_000 };
const sockets = createErrorIQSockets({ baseUrl: errorIQUrl });

/**
 * The inbox on a live Error-IQ: `createNotificationCenter` gives it items, state and a way to act. A frame on the socket
 * becomes a toast and a count; the archive meets a 500, and what was archived is back.
 */
const meta = {
  title: 'Components/NotificationCenter/Connected',
  component: ConnectedInbox,
  args: { toasts: true },
  beforeEach: () => {
    errorIQ.use(...sockets.handlers);
  },
} satisfies Meta<typeof ConnectedInbox>;

export default meta;
type Story = StoryObj<typeof meta>;

const unreadIn = (bell: HTMLElement) =>
  Number(/(\d+) unread/.exec(bell.getAttribute('aria-label') ?? '')?.[1] ?? 0);

const live = {
  id: 'live-1',
  type: 'error_alert',
  priority: 'high',
  title: 'Payments are slow',
  message: 'The median is above two seconds.',
};

/** Holds the server's answer back until the story has seen what shows meanwhile. */
let answer: () => void = () => undefined;

/** Arrives, shows, is archived, meets a 500, comes back: to the inbox, not as a toast. */
export const ArchiveMeets500: Story = {
  beforeEach: () => {
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    errorIQ.use(
      http.post(actsUrl, async () => {
        await mayAnswer;
        return HttpResponse.json({ detail: 'Internal error' }, { status: 500 });
      }),
    );
  },
  play: async ({ canvas, userEvent }) => {
    const errors: string[] = [];
    const note = ({ message }: ErrorEvent) => errors.push(message);
    window.addEventListener('error', note);
    const bell = await canvas.findByRole('button', { name: /\d+ unread/ }, patient);
    const before = unreadIn(bell);
    // The socket may open after the history has come; an id is shown once however often it comes.
    await waitFor(() => {
      sockets.send('sockets.notifications', { ...live, timestamp: new Date().toISOString() });
      return expect(unreadIn(bell)).toBe(before + 1);
    }, patient);
    const findToast = () => screen.queryByRole('group', { name: live.title });
    const toast = await screen.findByRole('group', { name: live.title }, patient);
    await userEvent.click(await within(toast).findByRole('button', { name: 'Archive' }, patient));
    await waitFor(() => expect(findToast()).toBeNull(), patient);
    await waitFor(() => expect(unreadIn(bell)).toBe(before), patient);

    answer();
    await waitFor(() => expect(unreadIn(bell)).toBe(before + 1), patient);
    await expect(findToast()).toBeNull();
    await userEvent.click(bell);
    const panel = await screen.findByRole('dialog', { name: 'Notifications' }, patient);
    // The panel fades in.
    await waitFor(async () => {
      await expect(within(panel).getByRole('article', { name: live.title })).toBeVisible();
      await expect(within(panel).getByText(/did not work for 1 notification/)).toBeVisible();
    }, patient);
    window.removeEventListener('error', note);
    // Rows that are measured while the popover finds its place are no ResizeObserver loop.
    await expect(errors).toEqual([]);
  },
};

let answered = 0;

/** The same, where the server agrees: it stays archived. */
export const ArchiveHolds: Story = {
  beforeEach: () => {
    answered = 0;
    errorIQ.use(
      http.post(actsUrl, () => {
        answered += 1;
        return new HttpResponse(null, { status: 204 });
      }),
    );
  },
  play: async ({ canvas, userEvent }) => {
    const bell = await canvas.findByRole('button', { name: /\d+ unread/ }, patient);
    await userEvent.click(bell);
    const panel = await screen.findByRole('dialog', { name: 'Notifications' }, patient);
    const titleIds = () =>
      within(panel)
        .getAllByRole('article')
        .map((row) => row.getAttribute('aria-labelledby'));
    const [archive] = await within(panel).findAllByRole('button', { name: 'Archive' }, patient);
    const [archived] = titleIds();
    await userEvent.click(archive!);
    await waitFor(() => expect(titleIds()).not.toContain(archived), patient);
    await waitFor(() => expect(answered).toBe(1), patient);
    await expect(titleIds()).not.toContain(archived);
    await expect(within(panel).queryByText(/did not work/)).toBeNull();
  },
};
