import type { Meta, StoryObj } from '@storybook/react-vite';
import { createErrorIQClient } from '@auterity/shared-components/error-iq';
import { expect, waitFor, within } from 'storybook/test';
import { errorIQSockets, errorIQUrl } from '../../.storybook/errorIQ';
import { LiveDashboard } from '../guides/examples/liveDashboard';

const client = createErrorIQClient({
  baseUrl: new URL(errorIQUrl, document.baseURI).href,
  retry: false,
});

/** The dashboard of the guide "Connecting Error-IQ" against the recorded Error-IQ, over HTTP and WebSocket. */
const meta = {
  title: 'Connected/Live dashboard',
  component: LiveDashboard,
  args: { client, tenantId: 'acme' },
  argTypes: { client: { control: false } },
  parameters: { bringsItsOwnTheme: true },
} satisfies Meta<typeof LiveDashboard>;

export default meta;
type Story = StoryObj<typeof meta>;

const oneSecond = { timeout: 1000 };
/** The rows of the inbox, once the first is there. */
const rowsOf = async (page: HTMLElement) =>
  within(await within(page).findByRole('feed', { name: 'Notifications' })).findAllByRole('article');
const send = (id: string) => {
  errorIQSockets.send('sockets.notifications', {
    id,
    type: 'system_alert',
    priority: 'high',
    title: `Sent by the service: ${id}`,
    message: 'It came over the socket.',
    // Newer than all that was recorded.
    timestamp: '2031-01-01T00:00:00',
  });
};

/** What the service sends is on screen within a second, above what was there. */
export const Live: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await canvas.findAllByText(/GDPR/);
    await expect((await rowsOf(canvasElement)).length).toBeGreaterThan(1);
    send('first');
    await canvas.findByText('Sent by the service: first', undefined, oneSecond);
    send('second');
    await canvas.findByText('Sent by the service: second', undefined, oneSecond);
    // Sent twice, shown once.
    send('second');
    await expect(canvas.getAllByText('Sent by the service: second')).toHaveLength(1);
    await expect((await rowsOf(canvasElement))[0]).toHaveTextContent('Sent by the service');
  },
};

/** The service restarts: the connection is lost, comes back, and nothing is lost or doubled. */
export const Restarting: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await rowsOf(canvasElement);
    errorIQSockets.cut();
    await waitFor(() => {
      send('after the restart');
      canvas.getByText('Sent by the service: after the restart');
    });
    await expect(canvas.getAllByText('Sent by the service: after the restart')).toHaveLength(1);
  },
};

/** Every answer is late; what loads says so. */
export const Slow: Story = { parameters: { errorIQ: 'slow' } };

/** Every call fails; each part says so and offers to try again. */
export const Failing: Story = {
  parameters: { errorIQ: 'failed' },
  play: async ({ canvasElement }) => {
    const retries = await within(canvasElement).findAllByRole('button', { name: /try again/i });
    await expect(retries.length).toBeGreaterThan(0);
  },
};

/** Every second item is damaged; the rest is shown. */
export const HalfBroken: Story = {
  parameters: { errorIQ: 'half-broken' },
  play: async ({ canvasElement }) => {
    await expect((await rowsOf(canvasElement)).length).toBeGreaterThan(1);
    await within(canvasElement).findAllByText(/GDPR/);
  },
};

/** Markup, code, endless texts and absurd numbers: shown as text, and nothing runs. */
export const Hostile: Story = {
  parameters: { errorIQ: 'hostile' },
  play: async ({ canvasElement }) => {
    await rowsOf(canvasElement);
    await expect('attacked' in globalThis).toBe(false);
  },
};
