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

const fifty = Array.from({ length: 50 }, (_, n) =>
  item({ id: `u${n}`, title: `Alert ${n}`, createdAt: now - (n + 1) * minute }),
);
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
  name: 'N-1 A failure amid arrivals',
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

    const said: string[] = [];
    const region = document.querySelector('[data-part="live"]');
    const heard = new MutationObserver(() => said.push(region?.textContent ?? ''));
    if (region) heard.observe(region, { subtree: true, childList: true, characterData: true });
    archived.release();
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(7), patient);
    await waitFor(() => expect(said.join()).toMatch(/did not work/), patient);
    heard.disconnect();
    await expect(said.filter((words) => words.includes('did not work'))).toHaveLength(1);
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

/** A double click is one intent. Undo after the answer, and before it, sends the inverse once. */
export const OneIntentEach: Story = {
  name: 'N-2 Double click, undo before and after the answer',
  args: {
    onAction: fn((intent: NotificationIntent) =>
      intent.ids.includes('report') && intent.verb === 'archive' ? read.answer() : undefined,
    ),
  },
  play: async ({ canvas, userEvent, args }) => {
    const sent = () =>
      (args.onAction?.mock.calls ?? []).map(([intent]) => (intent as NotificationIntent).verb);
    const [button] = await canvas.findAllByRole('button', { name: 'Mark as read' }, patient);
    await userEvent.dblClick(button!);
    await waitFor(() => expect(sent().filter((verb) => verb === 'read')).toHaveLength(1), patient);
    await expect(sent().filter((verb) => verb === 'unread')).toHaveLength(0);
    const row = canvas.getByRole('article', { name: 'Recovery succeeded: restart' });
    await userEvent.click(within(row).getByRole('button', { name: 'Archive' }));
    // The second half of a double click hits the row that has moved up: nothing happens to that one.
    const next = canvas.getByRole('article', { name: 'The monthly report is ready' });
    within(next)
      .getByRole('button', { name: 'Archive' })
      .dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }, patient));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(5), patient);
    await expect(sent().filter((verb) => verb === 'archive')).toHaveLength(1);
    await expect(sent().filter((verb) => verb === 'unarchive')).toHaveLength(1);

    // The same, while the server has not answered yet.
    const unanswered = canvas.getByRole('article', { name: 'The monthly report is ready' });
    await userEvent.dblClick(within(unanswered).getByRole('button', { name: 'Archive' }));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(4), patient);
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }, patient));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(5), patient);
    read.release();
    await waitFor(() => expect(sent().filter((verb) => verb === 'unarchive')).toHaveLength(2));
    await expect(sent().filter((verb) => verb === 'archive')).toHaveLength(2);
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await expect(canvas.getByText(/^4 unread/)).toBeVisible();
  },
};

/** "Mark all as read" says how far the person had seen: what arrives while it is under way stays unread. */
export const MarkAllWhileOneArrives: Story = {
  name: 'N-9 Mark all as read while one arrives',
  args: {
    items: fifty,
    defaultTab: 'unread',
    onAction: fn(() => read.answer()),
    pagination: { hasMore: true, onLoadMore: fn(), total: 1284 },
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Mark all as read' }, patient));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({
        verb: 'read',
        query: { unread: true },
        asOf: now - minute,
        ids: fifty.map(({ id }) => id),
      }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Let 2 arrive' }));
    read.release();
    const late = await canvas.findByRole('article', { name: 'Queue is full' }, patient);
    await expect(late).toHaveAccessibleDescription(/^Unread/);
    await expect(await canvas.findByText('2 unread', {}, patient)).toBeVisible();
  },
};

/** 81 times 37 that say the same within a minute, 3,003 others, and four in ten records whose id came before. */
const tenThousand = (() => {
  const same = Array.from({ length: 2997 }, (_, n) => {
    const bundle = Math.floor(n / 37);
    const at = now - bundle * 10 * minute - (n % 37) * 1000;
    return item({ id: `same${n}`, title: `Disk ${bundle} is full`, createdAt: at });
  });
  const others = Array.from({ length: 3003 }, (_, n) =>
    item({
      id: `run${n}`,
      title: `Run ${n}`,
      createdAt: now - (n + 1) * 11 * minute,
      version: '1',
    }),
  );
  const again = Array.from({ length: 4000 }, (_, n) => ({
    ...others[n % others.length]!,
    title: `Run ${n % others.length}, newest`,
    version: '2',
    updatedAt: now + n,
  }));
  return [...same, ...others, ...again];
})();

/** Four in ten share an id, three in ten say the same within a minute: each shows once, the newest of it, and "×37". */
export const ManyDuplicates: Story = {
  name: 'N-3 10,000 items, most of them duplicates',
  args: { items: tenThousand },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await expect(tenThousand).toHaveLength(10_000);
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(2500);
    const newest = () => canvas.getAllByRole('article')[0];
    await expect(newest()).toHaveAttribute('aria-setsize', String(81 + 3003));
    await expect(newest()).toHaveAccessibleName('Disk 0 is full');
    await expect(canvas.getByRole('article', { name: 'Run 0, newest' })).toBeVisible();
    const [markAsRead] = await canvas.findAllByRole('button', { name: 'Mark as read' }, patient);
    await userEvent.click(canvas.getAllByRole('button', { name: '×37 Show all 37' })[0]!);
    await expect(newest()).toHaveAttribute('aria-setsize', String(81 + 3003 + 37));
    await userEvent.click(canvas.getByRole('button', { name: '×37 Show as one' }));
    await userEvent.click(markAsRead!);
    await waitFor(() => expect(newest()).not.toHaveAccessibleDescription(/^Unread/), patient);
    const intent = args.onAction?.mock.calls[0]?.[0] as NotificationIntent;
    await expect(intent.ids).toHaveLength(37);
    await expect(canvas.getByText('5,963 unread')).toBeVisible();
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(2500);
  },
};
