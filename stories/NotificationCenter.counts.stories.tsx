import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { item, minute, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import type { NotificationIntent } from '../src/notifications/index';
import { NotificationCenter, type NotificationCenterProps } from '../src/index';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';

const fifty = Array.from({ length: 50 }, (_, n) =>
  item({
    id: `u${n}`,
    title: `Alert ${n}`,
    priority: n === 3 ? 'critical' : 'medium',
    createdAt: now - (n + 1) * minute,
  }),
);
const refused = heldAnswer(serviceIsDown);

/** An inbox of which a part is loaded: what the server counts, what has happened here since, and what nobody knows. */
const meta = {
  title: 'Components/NotificationCenter/Counts',
  component: NotificationCenter,
  args: {
    items: fifty,
    now,
    variant: 'inline',
    groupBy: 'none',
    onAction: fn(),
    pagination: { hasMore: true, onLoadMore: fn(), total: 1284 },
    counts: { unread: 1284, unreadByPriority: { critical: 12 }, asOf: now },
  },
  argTypes: { items: { control: false } },
  beforeEach: () => refused.hold(),
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** An inbox whose items a button changes, as a socket or another page would. */
function Growing({ items: first, more, ...rest }: NotificationCenterProps & { more: string }) {
  const [items, setItems] = useState(first);
  const news = item({ id: 'new', title: 'It arrived', priority: 'critical', createdAt: now });
  const old = item({ id: 'old', title: 'Page two', createdAt: now - 100 * minute });
  return (
    <>
      <button type="button" onClick={() => setItems([news, ...items])}>
        Let one arrive
      </button>
      <button type="button" onClick={() => setItems([...items, old])}>
        {more}
      </button>
      <NotificationCenter {...rest} items={items} />
    </>
  );
}

/** The server counts 1,284, of which 50 are loaded. Acts, arrivals and failures move the count; a page of history does not. */
export const MoreThanIsLoaded: Story = {
  args: {
    onAction: fn((intent: NotificationIntent) =>
      intent.verb === 'archive' ? refused.answer() : undefined,
    ),
  },
  render: (args) => <Growing {...args} more="Load page two" />,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('1,284 unread · 12 critical')).toBeVisible();
    await expect(canvas.getByRole('tab', { name: 'Inbox (1,284)' })).toBeVisible();
    await expect(await canvas.findByText('50 of 1,284', {}, patient)).toBeInTheDocument();
    const [archive] = await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    await userEvent.click(archive!);
    await expect(await canvas.findByText('1,283 unread · 12 critical')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Let one arrive' }));
    await expect(await canvas.findByText('1,284 unread · 13 critical')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Load page two' }));
    await expect(canvas.getByText('1,284 unread · 13 critical')).toBeVisible();
    refused.release();
    await expect(await canvas.findByText('1,285 unread · 13 critical', {}, patient)).toBeVisible();
  },
};

/** All of it is read: nothing is left beyond what is loaded, and new counts of the server's are taken as they come. */
export const AllRead: Story = {
  render: function Counting(args) {
    const [counts, setCounts] = useState(args.counts);
    return (
      <>
        <button type="button" onClick={() => setCounts({ unread: 60, asOf: now + minute })}>
          Count anew
        </button>
        <NotificationCenter {...args} counts={counts} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mark all as read' }, patient));
    await expect(await canvas.findByText('Nothing unread')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Count anew' }));
    await expect(await canvas.findByText('60 unread')).toBeVisible();
  },
};

/** Nobody counts, and more exists than is loaded: there are at least so many, and that is what is said. */
export const NobodyCounts: Story = {
  args: {
    counts: undefined,
    pagination: { hasMore: true, onLoadMore: fn() },
    variant: 'popover',
    tabs: [
      { id: 'all', label: 'Everything', query: {} },
      { id: 'alarms', label: 'Alarms', query: { priorities: ['critical'] } },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    const bell = canvas.getByRole('button', { name: 'Notifications, 50+ unread, 1+ critical' });
    await expect(bell).toHaveTextContent('50+');
    await userEvent.click(bell);
    const panel = within(await screen.findByRole('dialog', { name: 'Notifications' }, patient));
    await waitFor(() => expect(panel.getByRole('tab', { name: 'Everything (50+)' })).toBeVisible());
    await expect(panel.getByRole('tab', { name: 'Alarms (1+)' })).toBeVisible();
  },
};

/** A tab that the server counts, too. */
export const TabsTheServerCounts: Story = {
  args: {
    counts: { unread: 1284, unreadByTab: { alarms: 40 }, isLowerBound: true },
    tabs: [
      { id: 'all', label: 'Everything', query: {} },
      { id: 'alarms', label: 'Alarms', query: { priorities: ['critical'] } },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('1,284+ unread · 1+ critical')).toBeVisible();
    await expect(canvas.getByRole('tab', { name: 'Alarms (40+)' })).toBeVisible();
    const row = within(canvas.getByRole('article', { name: 'Alert 3' }));
    await userEvent.click(await row.findByRole('button', { name: 'Mark as read' }, patient));
    await expect(await canvas.findByRole('tab', { name: 'Alarms (39+)' })).toBeVisible();
  },
};

/** What a newer one replaces stays in sight while somebody reads, and is counted once all the same. */
export const ReplacedWhileReading: Story = {
  args: { counts: undefined, pagination: undefined, items: fifty.slice(0, 3) },
  render: function Replacing(args) {
    const [items, setItems] = useState(args.items);
    const newer = item({ id: 'newer', title: 'All is well', supersedesId: 'u1', createdAt: now });
    return (
      <>
        <button type="button" onClick={() => setItems([newer, ...items])}>
          Let it be replaced
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas }) => {
    canvas.getByRole('article', { name: 'Alert 1' }).focus();
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Let it be replaced' }).click();
    const pill = await canvas.findByRole('button', { name: '1 new' }, patient);
    await expect(canvas.getByRole('article', { name: 'Alert 1' })).toHaveFocus();
    await expect(canvas.getByText('3 unread')).toBeVisible();
    pill.click();
    await expect(await canvas.findByRole('article', { name: 'All is well' })).toBeVisible();
    await expect(canvas.queryByRole('article', { name: 'Alert 1' })).toBeNull();
    await expect(canvas.getByText('3 unread')).toBeVisible();
  },
};

/** What has been in sight for a second is read: one intent for all of it, and nobody is told aloud. */
export const ReadOnSight: Story = {
  args: { counts: undefined, pagination: undefined, autoReadOn: 'visible' },
  play: async ({ canvas, args }) => {
    await waitFor(() => expect(args.onAction).toHaveBeenCalled(), patient);
    const { verb, ids } = args.onAction?.mock.calls[0]?.[0] as NotificationIntent;
    await expect(verb).toBe('read');
    await expect(ids[0]).toBe('u0');
    await expect(ids.length).toBeLessThan(20);
    await expect(canvas.getByText(`${50 - ids.length} unread`)).toBeVisible();
    await expect(document.querySelector('[data-part="live"]')).toHaveTextContent('');
  },
};

/** Opening a row reads nothing where the app says so; the person still may. */
export const NeverByItself: Story = {
  args: { counts: undefined, pagination: undefined, autoReadOn: 'never' },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const row = canvas.getByRole('article', { name: 'Alert 0' });
    row.focus();
    await userEvent.keyboard('{Enter}');
    await expect(row).toHaveAttribute('data-open');
    await expect(args.onAction).not.toHaveBeenCalled();
    await userEvent.keyboard('u');
    await waitFor(() =>
      expect(args.onAction).toHaveBeenCalledWith(expect.objectContaining({ verb: 'read' })),
    );
  },
};

/** Parts of a row that the app draws: the row keeps its name, its keys and what can be done to it. */
export const Slots: Story = {
  args: {
    counts: undefined,
    pagination: undefined,
    items: [
      item({
        id: 'a',
        title: 'Release 4.2 is out',
        body: 'plain',
        actor: { name: 'Ada Lovelace' },
        details: [{ label: 'Build', value: '812' }],
      }),
      item({ id: 'b', title: 'Another', body: 'As always' }),
    ],
    slots: {
      avatar: () => <span data-testid="avatar">★</span>,
      title: ({ title }) => <em>{title}</em>,
      body: ({ id }) => (id === 'a' ? <strong>Drawn by the app</strong> : undefined),
      meta: ({ id }) => (id === 'a' ? <span>Billing</span> : null),
      details: () => <p>More of it</p>,
    },
  },
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const row = canvas.getByRole('article', { name: 'Release 4.2 is out' });
    await expect(within(row).getByText('Drawn by the app')).toBeVisible();
    await expect(within(row).queryByText('plain')).toBeNull();
    await expect(within(row).getByText('Billing')).toBeVisible();
    await expect(within(row).getByTestId('avatar')).toBeVisible();
    await expect(canvas.getByText('As always')).toBeVisible();
    row.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await within(row).findByText('More of it', {}, patient)).toBeVisible();
    await expect(within(row).getByRole('definition')).toHaveTextContent('812');
  },
};
