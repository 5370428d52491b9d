import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { NotificationCenter } from '../src/index';
import {
  hour,
  inbox,
  item,
  minute,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { inLanguage } from './notifications/inLanguage';

/** Each state that an inbox's data can be in. No two of them look alike, and a failure never looks like an empty inbox. */
const meta = {
  title: 'Components/NotificationCenter/States',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** Rows to come stand where rows will be; that it loads is also said in words. */
export const Loading: Story = {
  args: { items: [], state: { status: 'loading' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading…', {}, patient)).toBeInTheDocument();
    await expect(canvas.queryByText("You're all caught up")).toBeNull();
    await expect(canvas.queryByText(/unread/)).toBeNull();
  },
};

/** Nobody has asked for anything yet: that is not an empty inbox. */
export const NeverAsked: Story = {
  args: { items: [], state: { status: 'idle' } },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('Nothing has been asked for yet', {}, patient),
    ).toBeVisible();
    await expect(canvas.queryByText("You're all caught up")).toBeNull();
  },
};

/** The server has answered, and there is nothing. */
export const Empty: Story = {
  args: { items: [] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText("You're all caught up", {}, patient)).toBeVisible();
    await expect(canvas.queryByRole('feed')).toBeNull();
  },
};

/** There are notifications, and none fits the filter: one click brings them back. */
export const FilterFindsNothing: Story = {
  args: { defaultQuery: { text: 'nothing like it' } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('No notification matches', {}, patient)).toBeVisible();
    const [clear] = await canvas.findAllByRole('button', { name: 'Clear filter' }, patient);
    await userEvent.click(clear!);
    await expect(await canvas.findAllByRole('article', {}, patient)).toHaveLength(5);
  },
};

/** A folder may be empty while the inbox is not. */
export const EmptyFolder: Story = {
  args: { defaultTab: 'archived' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing in this folder', {}, patient)).toBeVisible();
  },
};

/** The first load has failed: what happened, the reference to tell to somebody, and another try. */
export const Failed: Story = {
  args: {
    items: [],
    state: {
      status: 'error',
      error: { message: 'HTTP 500', code: 'GATEWAY', correlationId: 'c-42' },
      onRetry: fn(),
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    const title = await canvas.findByText('Notifications could not be loaded', {}, patient);
    await expect(title).toBeVisible();
    await expect(canvas.queryByText("You're all caught up")).toBeNull();
    await expect(await canvas.findByText(/c-42/, {}, patient)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy reference' }));
    await waitFor(async () => {
      const isCopied = canvas.queryByRole('button', { name: 'Copied' }) !== null;
      await expect(isCopied || getSelection()?.toString() === 'Reference c-42').toBe(true);
    }, patient);
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }, patient));
    await expect(args.state?.onRetry).toHaveBeenCalledTimes(1);
  },
};

/** A person who may not see the inbox is told so, and not that it is empty. */
export const NotAllowed: Story = {
  args: {
    items: [],
    state: {
      status: 'error',
      error: {
        message: 'HTTP 403',
        userMessage: 'You may not see the notifications of this tenant.',
        retryable: false,
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(/You may not see the notifications/, {}, patient),
    ).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
    await expect(canvas.queryByText("You're all caught up")).toBeNull();
  },
};

/** A refresh has failed: what was there stays, and so does what can be done to it. */
export const RefreshFailed: Story = {
  args: {
    state: { status: 'error', error: { message: 'HTTP 503' }, asOf: now - minute, onRetry: fn() },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await expect(await canvas.findByText('Could not be updated', {}, patient)).toBeVisible();
  },
};

/** A refresh runs: the content stays, and the list says that it is busy. */
export const Refreshing: Story = {
  args: { state: { status: 'ready', isRefreshing: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('feed')).toHaveAttribute('aria-busy', 'true');
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};

/** One source of several has not answered. */
export const Partial: Story = {
  args: { state: { status: 'ready', partial: { missing: ['Error-IQ'] } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Incomplete/, {}, patient)).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};

/** What is shown is old, and says how old. */
export const Stale: Story = {
  args: { state: { status: 'ready', asOf: now - hour, staleAfterMs: minute } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Last updated/, {}, patient)).toBeVisible();
  },
};

/** Without a network everything can still be done; what waits to be sent says so. */
export const Offline: Story = {
  args: { state: { status: 'ready', connection: 'offline' } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText('Offline', {}, patient)).toBeVisible();
    const [read] = await canvas.findAllByRole('button', { name: 'Mark as read' }, patient);
    await userEvent.click(read!);
    await expect(await canvas.findByText('Not sent yet', {}, patient)).toBeVisible();
    await expect(args.onAction).not.toHaveBeenCalled();
  },
};

export const Reconnecting: Story = {
  args: { state: { status: 'ready', connection: 'reconnecting' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Reconnecting…', {}, patient)).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};

/** More can be loaded; how many there are in all is not known. */
export const More: Story = {
  args: { pagination: { hasMore: true, onLoadMore: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    const more = await canvas.findByRole('button', { name: 'Load more' }, patient);
    await expect(canvas.getAllByRole('article')[0]).toHaveAttribute('aria-setsize', '-1');
    await userEvent.click(more);
    await waitFor(() => expect(args.pagination?.onLoadMore).toHaveBeenCalled(), patient);
  },
};

/** More could not be loaded: the list stays, and its end says so. */
export const MoreFailed: Story = {
  args: { pagination: { hasMore: true, onLoadMore: fn(), error: { message: 'HTTP 502' } } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(
      await canvas.findByText(/More could not be loaded/, {}, patient),
    ).toBeInTheDocument();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }, patient));
    await expect(args.pagination?.onLoadMore).toHaveBeenCalledTimes(1);
  },
};

/** A record that cannot be shown is counted; the others are shown. */
export const SomeCannotBeShown: Story = {
  args: { items: [null, { id: 'x', title: 42 }, item({ id: 'ok', title: 'Fine' })] as never },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('2 notifications could not be shown', {}, patient),
    ).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
  },
};

/** Without `onAction` the inbox is to be read: nothing offers what cannot be done. */
export const ReadOnly: Story = {
  render: ({ items }) => <NotificationCenter items={items} now={now} variant="inline" />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^The connection pool/ }));
    await expect((await canvas.findAllByRole('definition', {}, patient))[0]).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Archive' })).toBeNull();
    await expect(canvas.queryByRole('checkbox')).toBeNull();
  },
};
