import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import {
  item,
  minute,
  now,
  preferences,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { NotificationCenter } from '../src/index';

const alerts = Array.from({ length: 6 }, (_, n) =>
  item({ id: `a${n}`, title: `Alert ${n}`, type: `t${n}`, createdAt: now - (n + 1) * minute }),
);

/** Buttons that take themselves away when they have done their work: the focus is never lost with them. */
const meta = {
  title: 'Components/NotificationCenter/Focus is never lost',
  component: NotificationCenter,
  args: {
    items: alerts,
    now,
    variant: 'inline',
    groupBy: 'none',
    onAction: fn(),
    preferences,
    onPreferenceChange: fn(() => ({ ok: true as const })),
  },
  argTypes: { items: { control: false } },
  render: (args) => <NotificationCenter {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
const focused = () => document.activeElement;

/** Snoozing until a date, from the list and back to it, without a pointer. */
export const SnoozeUntilADate: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    canvas.getAllByRole('article')[1]?.focus();
    await userEvent.keyboard('h');
    const menu = await screen.findByRole('menu', {}, patient);
    await waitFor(() => expect(menu).toContainElement(focused() as HTMLElement));
    while (focused()?.textContent !== 'Pick a date and time') {
      await userEvent.keyboard('{ArrowDown}');
    }
    await userEvent.keyboard('{Enter}');
    const date = await screen.findByLabelText(/^Pick a date and time \(/, {}, patient);
    await waitFor(() => expect(date).toHaveFocus());
    // It begins with tomorrow morning, and says so in words.
    await expect(date).toHaveValue('2026-11-23T09:00');
    await expect(date).toHaveAccessibleDescription(/^Nov 23, 2026, 9:00\sAM UTC$/);
    await userEvent.clear(date);
    await userEvent.type(date, '2026-11-20T09:00');
    await userEvent.keyboard('{Enter}');
    await expect(date).toHaveAccessibleDescription('Choose a time in the future.');
    await expect(date).toBeInvalid();
    await userEvent.clear(date);
    await userEvent.type(date, '2026-11-24T09:00');
    await expect(date).toHaveAccessibleDescription(/^Nov 24, 2026/);
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(args.onAction).toHaveBeenCalledWith(
        expect.objectContaining({ verb: 'snooze', until: Date.UTC(2026, 10, 24, 9) }),
      ),
    );
    await waitFor(() => expect(canvas.getAllByRole('article')[1]).toHaveFocus(), patient);
  },
};

/** The table of switches: Tab to each, Space turns it; a locked one has the focus, stays, and says why. */
export const Preferences: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const settings = await canvas.findByRole('button', { name: 'Preferences' }, patient);
    while (focused() !== settings) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const back = await canvas.findByRole('button', { name: 'Back to notifications' }, patient);
    await waitFor(() => expect(back).toHaveFocus());
    const table = canvas.getByRole('table', { name: 'Preferences' });
    await expect(within(table).getByRole('columnheader', { name: 'Slack' })).toBeVisible();
    await expect(within(table).getByRole('rowheader', { name: /^Errors/ })).toBeVisible();
    const locked = canvas.getByRole('switch', { name: 'Errors by In app' });
    while (focused() !== locked) await userEvent.tab();
    await expect(locked).toHaveAccessibleDescription('Critical messages always reach you here.');
    await userEvent.keyboard(' ');
    await expect(locked).toBeChecked();
    await expect(args.onPreferenceChange).not.toHaveBeenCalled();
    const slack = canvas.getByRole('switch', { name: 'Errors by Slack' });
    while (focused() !== slack) await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(slack).toBeChecked();
    await expect(slack).toHaveFocus();
    // What takes itself away does not take the focus along.
    const remove = canvas.getByRole('button', { name: /^Remove/ });
    while (focused() !== remove) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(remove).not.toBeInTheDocument());
    await expect(focused()).not.toBe(document.body);
    back.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Preferences' })).toHaveFocus());
    // Neither does what has nothing left to do.
    const readAll = await canvas.findByRole('button', { name: 'Mark all as read' });
    readAll.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(readAll).not.toBeInTheDocument());
    await expect(canvas.getAllByRole('article')[0]).toHaveFocus();
  },
};

/** What the filter hid comes back, and the focus is on it. */
export const ClearedFilter: Story = {
  args: { defaultQuery: { text: 'nothing like it' } },
  play: async ({ canvas, userEvent }) => {
    const clears = () => canvas.queryAllByRole('button', { name: 'Clear filter' });
    await waitFor(() => expect(clears()).toHaveLength(2), patient);
    clears()[1]?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(6));
    await expect(canvas.getAllByRole('article')[0]).toHaveFocus();
  },
};

/** The last page has come, and the button for more is gone. */
export const LastPage: Story = {
  render: function Paging(args) {
    const [hasMore, setHasMore] = useState(true);
    return (
      <NotificationCenter
        {...args}
        pagination={{ hasMore, onLoadMore: () => setHasMore(false), total: 6 }}
      />
    );
  },
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'Load more' }, patient);
    more.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(more).not.toBeInTheDocument());
    await waitFor(() => expect(canvas.getAllByRole('article')[0]).toHaveFocus());
  },
};

/** Another try begins: its button gives way to rows to come, the focus goes to the title. */
export const AnotherTry: Story = {
  render: function Failing(args) {
    const [isTrying, setIsTrying] = useState(false);
    return (
      <NotificationCenter
        {...args}
        items={[]}
        state={
          isTrying
            ? { status: 'loading' }
            : {
                status: 'error',
                error: { message: 'HTTP 500' },
                onRetry: () => setIsTrying(true),
              }
        }
      />
    );
  },
  play: async ({ canvas, userEvent }) => {
    const again = await canvas.findByRole('button', { name: 'Try again' }, patient);
    again.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(again).not.toBeInTheDocument());
    await expect(focused()).not.toBe(document.body);
  },
};

/** A row that somebody else took away, on another device, while it had the focus. */
export const RowGoesByItself: Story = {
  render: function Taking(args) {
    const [items, setItems] = useState(args.items);
    return (
      <>
        <button type="button" onClick={() => setItems(items.filter(({ id }) => id !== 'a2'))}>
          Take the third away
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const third = canvas.getByRole('article', { name: 'Alert 2' });
    // A control of the row, not the row itself.
    const read = within(third).getByRole('button', { name: 'Mark as read' });
    read.focus();
    await waitFor(() => expect(third).toHaveAttribute('tabindex', '0'));
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Take the third away' }).click();
    await waitFor(() => expect(third).not.toBeInTheDocument());
    await waitFor(() => expect(canvas.getByRole('article', { name: 'Alert 3' })).toHaveFocus());
  },
};
