import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { NotificationCenter } from '../src/components/NotificationCenter/index';
import type { NotificationItem } from '../src/index';
import { notificationMessagesAr } from '../src/components/NotificationCenter/messages.ar';
import { notificationMessagesDe } from '../src/components/NotificationCenter/messages.de';
import {
  hour,
  inbox,
  item,
  many,
  minute,
  now,
  preferences,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const failsLater = async () => {
  await wait(1500);
  return {
    ok: false as const,
    error: { message: 'HTTP 500', userMessage: 'The service is down.', correlationId: 'c-7' },
  };
};

/**
 * The inbox: nothing lost, nothing twice, everything within reach of a key. Each act shows at once; one that fails comes
 * back alone. A failure never looks like an empty inbox, and what arrives never moves what is being read.
 */
const meta = {
  title: 'Components/NotificationCenter',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => (
    <NotificationCenter locale={(globals as unknown as ToolbarGlobals).locale} {...args} />
  ),
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Grouped by day, duplicates as one; opening a row shows what Error-IQ's message says as a list of facts. */
export const Inline: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await userEvent.click(canvas.getByRole('button', { name: /^The connection pool/ }));
    await expect(canvas.getAllByRole('definition')[0]).toHaveTextContent('DATABASE_ERROR');
    await expect(canvas.getByRole('link', { name: 'Open' })).toHaveAttribute(
      'href',
      '/errors/pool',
    );
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'read', ids: ['pool'] }),
    );
  },
};

/** The bell says how much is unread. The panel does not block the page, and Escape gives the focus back. */
export const InPopover: Story = {
  args: { variant: 'popover' },
  play: async ({ canvas, userEvent }) => {
    const bell = canvas.getByRole('button', { name: 'Notifications, 5 unread, 1 critical' });
    await userEvent.click(bell);
    const panel = await screen.findByRole('dialog', { name: 'Notifications' });
    await expect(within(panel).getByRole('heading', { name: 'Notifications' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(bell).toHaveFocus());
  },
};

export const InDrawer: Story = {
  args: { variant: 'drawer' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    const panel = await screen.findByRole('dialog', { name: 'Notifications' });
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.getByRole('button')).toHaveFocus());
  },
};

export const AsPage: Story = { args: { variant: 'page', defaultQuery: { text: 'recovery' } } };

/** An archive that fails 300 ms later comes back to its place; two arrivals and a reading meanwhile stay. */
export const FailedArchive: Story = {
  args: { onAction: fn(failsLater), groupBy: 'none' },
  play: async ({ canvas, userEvent }) => {
    const row = canvas.getByRole('article', { name: 'Recovery succeeded: restart' });
    await userEvent.click(within(row).getByRole('button', { name: 'Archive' }));
    await expect(canvas.queryByRole('article', { name: 'Recovery succeeded: restart' })).toBeNull();
    await expect(
      await canvas.findByRole(
        'article',
        { name: 'Recovery succeeded: restart' },
        { timeout: 4000 },
      ),
    ).toBeVisible();
    await expect(canvas.getByText(/did not work for 1 notification/)).toHaveTextContent(
      'The service is down.',
    );
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Arrows move, E archives and the focus goes on to the next row, Z brings it back. */
export const ByKeyboard: Story = {
  args: { groupBy: 'none' },
  play: async ({ canvas, userEvent }) => {
    canvas.getAllByRole('article')[2]?.focus();
    await userEvent.keyboard('e');
    await waitFor(() =>
      expect(document.activeElement).toHaveAccessibleName('Recovery succeeded: restart'),
    );
    await userEvent.keyboard('z');
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await userEvent.keyboard('{Home}');
    await expect(canvas.getAllByRole('article')[0]).toHaveFocus();
    await userEvent.keyboard('.');
    const menu = await screen.findByRole('menu', {}, { timeout: 5000 });
    await waitFor(() => expect(within(menu).getByRole('menuitem', { name: 'Pin' })).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(menu).not.toBeInTheDocument());
  },
};

/** 10,000 items: only what is in sight is drawn. */
export const TenThousand: Story = {
  args: { items: many, coalesceDuplicates: false },
  play: async ({ canvasElement, canvas, userEvent }) => {
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(2500);
    canvas.getAllByRole('article')[0]?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() =>
      expect(document.activeElement).toHaveAccessibleName(/^Workflow 9999 has finished/),
    );
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(2500);
  },
};

/** What arrives while somebody reads waits behind a button. */
export const ArrivalsWait: Story = {
  render: function Arriving(args) {
    const [items, setItems] = useState(args.items);
    return (
      <>
        <button
          type="button"
          onClick={() =>
            setItems([
              item({ id: `new${items.length}`, title: 'It arrived', createdAt: now }),
              ...items,
            ])
          }
        >
          Let one arrive
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas }) => {
    canvas.getAllByRole('article')[1]?.focus();
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Let one arrive' }).click();
    const pill = await canvas.findByRole('button', { name: '1 new' });
    await expect(canvas.queryByText('It arrived')).toBeNull();
    pill.click();
    await expect(await canvas.findByText('It arrived')).toBeVisible();
  },
};

/** Selecting a row offers everything that matches, with the number that the server counts. */
export const SelectAllMatching: Story = {
  args: { pagination: { hasMore: true, onLoadMore: fn(), total: 1284 } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getAllByRole('checkbox')[0]!);
    await userEvent.click(canvas.getByRole('button', { name: 'Select all 1,284 matching' }));
    const bar = canvas.getByRole('group', { name: '1,284 selected' });
    await userEvent.click(within(bar).getByRole('button', { name: 'Mark as read' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'read', query: {}, exceptIds: [] }),
    );
  },
};

/** A cell that could not be saved goes back alone; a locked one says why. */
export const Preferences: Story = {
  args: { preferences, onPreferenceChange: failsLater },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Preferences' }));
    const locked = await canvas.findByRole('switch', { name: 'Errors by In app' });
    await expect(locked).toHaveAccessibleDescription('Critical messages always reach you here.');
    const cell = canvas.getByRole('switch', { name: 'Errors by Slack' });
    await userEvent.click(cell);
    await expect(cell).toBeChecked();
    await waitFor(() => expect(cell).not.toBeChecked(), { timeout: 4000 });
    await expect(canvas.getByText(/could not be saved/)).toBeVisible();
    await expect(canvas.getByText(/22:00 to 06:00 the next day/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Add quiet hours' }));
    await expect(canvas.getByText(/22:00 to 07:00 the next day/)).toBeVisible();
  },
};

export const Loading: Story = { args: { items: [], state: { status: 'loading' } } };
export const Empty: Story = { args: { items: [] } };
export const NeverAsked: Story = { args: { items: [], state: { status: 'idle' } } };
export const Failed: Story = {
  args: {
    items: [],
    state: {
      status: 'error',
      error: { message: 'HTTP 500', code: 'GATEWAY', correlationId: 'c-42' },
      onRetry: fn(),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Notifications could not be loaded')).toBeVisible();
    await expect(canvas.queryByText("You're all caught up")).toBeNull();
  },
};
export const FilterFindsNothing: Story = { args: { defaultQuery: { text: 'nothing like it' } } };
export const Offline: Story = { args: { state: { status: 'ready', connection: 'offline' } } };
export const Partial: Story = {
  args: { state: { status: 'ready', partial: { missing: ['Error-IQ'] } } },
};
export const Stale: Story = {
  args: { state: { status: 'ready', asOf: now - hour, staleAfterMs: minute } },
};
export const MoreFailed: Story = {
  args: { pagination: { hasMore: true, onLoadMore: fn(), error: { message: 'HTTP 502' } } },
};

/** Broken records, hostile text, one endless word: the list stays a list. */
export const HostileContent: Story = {
  args: {
    items: [
      null,
      { id: 'x', title: 42 },
      item({ id: 'word', title: 'W'.repeat(10_000), body: 'b'.repeat(20_000) }),
      item({ id: 'bidi', title: 'invoice_\u202Egnp.exe', body: 'فاتورة 42 مرفوضة' }),
      item({ id: 'html', title: '<img src=x onerror=alert(1)>', href: 'javascript:alert(1)' }),
      item({ id: 'time', title: 'No time', createdAt: NaN, priority: 'P0' as 'low' }),
    ] as unknown as NotificationItem[],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(4);
    await expect(await canvas.findByText('2 notifications could not be shown')).toBeVisible();
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const German: Story = {
  args: { locale: 'de', messages: notificationMessagesDe, timeZone: 'Europe/Berlin' },
};

export const Arabic: Story = {
  args: { locale: 'ar', messages: notificationMessagesAr, timeZone: 'Asia/Riyadh' },
  globals: { direction: 'rtl', locale: 'ar' },
};

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 296 }} data-testid="narrow">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const box = canvas.getByTestId('narrow');
    await expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
  },
};

/** A toast knows the inbox: once its item is archived, it is gone. */
export const WithToasts: Story = {
  args: { toasts: true },
  render: function Toasting(args) {
    const [items, setItems] = useState(args.items);
    return (
      <>
        <button
          type="button"
          onClick={() =>
            setItems([item({ id: 'toasted', title: 'Payment failed', createdAt: now }), ...items])
          }
        >
          Let one arrive
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Let one arrive' }));
    const region = await screen.findByRole('region', { name: 'Newest notification' });
    await userEvent.click(within(region).getByRole('button', { name: 'Archive' }));
    await waitFor(() => expect(within(region).queryByText('Payment failed')).toBeNull());
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'archive', ids: ['toasted'] }),
    );
  },
};
