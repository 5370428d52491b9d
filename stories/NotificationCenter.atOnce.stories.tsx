import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import {
  inbox,
  item,
  minute,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import type { NotificationIntent } from '../src/notifications/index';
import { NotificationCenter } from '../src/index';
import { ArrivingInbox } from './notifications/ArrivingInbox';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';

const archived = heldAnswer(serviceIsDown);
const read = heldAnswer({ ok: true as const });

/** Several things at once: acts that fail while others hold, arrivals meanwhile, the same thing twice. */
const meta = {
  title: 'Components/NotificationCenter/Several at once',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn(), groupBy: 'none' },
  argTypes: { items: { control: false } },
  render: (args) => (
    <ArrivingInbox
      {...args}
      news={[
        item({ id: 'new1', title: 'Queue is full', createdAt: now }),
        item({ id: 'new2', title: 'Disk is full', createdAt: now - 1000 }),
      ]}
    />
  ),
  beforeEach: () => {
    archived.hold();
    read.hold();
  },
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** An archive fails after two have arrived and a third was read: it alone comes back, to its place, and that is said. */
export const FailureAmidArrivals: Story = {
  args: {
    onAction: fn((intent: NotificationIntent) =>
      intent.verb === 'archive' ? archived.answer() : undefined,
    ),
  },
  play: async ({ canvas, userEvent }) => {
    const name = 'Recovery succeeded: restart';
    await userEvent.click(
      await within(canvas.getByRole('article', { name })).findByRole(
        'button',
        { name: 'Archive' },
        patient,
      ),
    );
    await waitFor(() => expect(canvas.queryByRole('article', { name })).toBeNull());
    await userEvent.click(canvas.getAllByRole('button', { name: 'Mark as read' })[0]!);
    await userEvent.click(canvas.getByRole('button', { name: 'Let 2 arrive' }));
    await userEvent.click(canvas.getByRole('tab', { name: /^Inbox/ }));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(6), patient);

    archived.release();
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(7), patient);
    await expect(canvas.getAllByRole('article')[5]).toHaveAccessibleName(name);
    await expect(canvas.getAllByRole('article')[0]).toHaveAccessibleName('Queue is full');
    // Five were unread; one was read, two have come.
    await expect(await canvas.findByText(/^6 unread/)).toBeVisible();
    await expect(canvas.getByText(/did not work for 1 notification/)).toHaveTextContent(
      'The service is down.',
    );
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** A double click is one intent. Undo before the answer, and after it, sends the inverse once. */
export const OneIntentEach: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const sent = () =>
      (args.onAction?.mock.calls ?? []).map(([intent]) => (intent as NotificationIntent).verb);
    const [button] = await canvas.findAllByRole('button', { name: 'Mark as read' }, patient);
    await userEvent.dblClick(button!);
    await waitFor(() => expect(sent().filter((verb) => verb === 'read')).toHaveLength(1), patient);
    const row = canvas.getByRole('article', { name: 'Recovery succeeded: restart' });
    await userEvent.click(within(row).getByRole('button', { name: 'Archive' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }, patient));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(5), patient);
    await expect(sent().filter((verb) => verb === 'archive')).toHaveLength(1);
    await expect(sent().filter((verb) => verb === 'unarchive')).toHaveLength(1);
    await expect(canvas.queryByText(/-\d+ unread/)).toBeNull();
  },
};

/** "Mark all as read" says how far the person had seen: what arrives while it is under way stays unread. */
export const MarkAllWhileOneArrives: Story = {
  args: {
    onAction: fn(() => read.answer()),
    pagination: { hasMore: true, onLoadMore: fn(), total: 1284 },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mark all as read' }, patient));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'read', query: { unread: true }, asOf: now - 4 * minute }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Let 2 arrive' }));
    read.release();
    const late = await canvas.findByRole('article', { name: 'Queue is full' }, patient);
    await expect(late).toHaveAccessibleDescription(/^Unread/);
    await expect(await canvas.findByText('2 unread', {}, patient)).toBeVisible();
  },
};

/** Four in ten share an id, three in ten say the same within a minute: each shows once, the newest of it, and "×37". */
export const ManyDuplicates: Story = {
  args: {
    items: [
      ...Array.from({ length: 37 }, (_, n) =>
        item({ id: `same${n}`, title: 'Disk is full', createdAt: now - n * 1000 }),
      ),
      ...Array.from({ length: 5000 }, (_, n) =>
        item({
          id: `d${n % 3000}`,
          title: n < 3000 ? `Run ${n}` : `Run ${n % 3000}, newest`,
          createdAt: now - 3_600_000 - (n % 3000) * 120_000,
          version: n < 3000 ? '1' : '2',
          updatedAt: now - (n < 3000 ? 1000 : 0),
        }),
      ),
    ],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(2500);
    await expect(canvas.getAllByRole('article')[1]).toHaveAccessibleName('Run 0, newest');
    await expect(canvas.getAllByRole('article')[0]).toHaveAttribute('aria-setsize', '3001');
    const [markAsRead] = await canvas.findAllByRole('button', { name: 'Mark as read' }, patient);
    await userEvent.click(canvas.getByRole('button', { name: '×37 Show all 37' }));
    await expect(canvas.getAllByRole('article')[0]).toHaveAttribute('aria-setsize', '3038');
    await userEvent.click(canvas.getByRole('button', { name: '×37 Show as one' }));
    await userEvent.click(markAsRead!);
    await waitFor(
      () => expect(canvas.getAllByRole('article')[0]).not.toHaveAccessibleDescription(/^Unread/),
      patient,
    );
  },
};
