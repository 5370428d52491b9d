import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { NotificationCenter } from '../src/index';
import {
  inbox,
  item,
  minute,
  now,
  preferences,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';
import { inLanguage } from './notifications/inLanguage';

/** What can be done to a notification, to several, to a group, to all that match; and how each is taken back. */
const meta = {
  title: 'Components/NotificationCenter/Acts',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
const openMenu = async (row: HTMLElement | undefined, press: (keys: string) => Promise<void>) => {
  row?.focus();
  await press('.');
  const menu = await screen.findByRole('menu', {}, patient);
  return within(menu);
};

/** Arrows move, E archives and the focus goes on to the next row, Z brings it back. */
export const ByKeyboard: Story = {
  args: { groupBy: 'none' },
  play: async ({ canvas, userEvent }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    canvas.getAllByRole('article')[2]?.focus();
    await userEvent.keyboard('e');
    await waitFor(
      () => expect(document.activeElement).toHaveAccessibleName('Recovery succeeded: restart'),
      patient,
    );
    await userEvent.keyboard('z');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(5), patient);
    await userEvent.keyboard('{Home}');
    await expect(canvas.getAllByRole('article')[0]).toHaveFocus();
    await userEvent.keyboard('{PageDown}{ArrowDown}{ArrowUp}');
    await expect(canvas.getAllByRole('article')[1]).toHaveFocus();
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await expect(canvas.getByRole('heading', { name: 'Notifications' })).toHaveFocus();
  },
};

/** The menu has all that can be done; the focus comes back to its button. */
export const MenuOfARow: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const row = canvas.getAllByRole('article')[0];
    const menu = await openMenu(row, userEvent.keyboard);
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Pin' }, patient));
    await expect(args.onAction).toHaveBeenCalledWith(expect.objectContaining({ verb: 'pin' }));
    await expect(await canvas.findByRole('heading', { name: 'Pinned' }, patient)).toBeVisible();
  },
};

/** H offers times by the clocks of the reader's zone, and a day of one's own choice that must lie ahead. */
export const Snooze: Story = {
  args: { timeZone: 'Europe/Berlin' },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    canvas.getAllByRole('article')[0]?.focus();
    await userEvent.keyboard('h');
    const menu = within(await screen.findByRole('menu', {}, patient));
    const tomorrow = await menu.findByRole('menuitem', { name: /^Tomorrow/ }, patient);
    // A menu is there before it is placed.
    await waitFor(() => expect(tomorrow).toBeVisible());
    await userEvent.click(menu.getByRole('menuitem', { name: /Pick a date/ }));
    const date = await screen.findByLabelText('Pick a date and time (Europe/Berlin)', {}, patient);
    await userEvent.type(date, '2020-01-01T09:00');
    await userEvent.click(screen.getByRole('button', { name: 'Snooze until then' }));
    await expect(
      await screen.findByText('Choose a time in the future.', {}, patient),
    ).toBeVisible();
    await userEvent.clear(date);
    await userEvent.type(date, '2026-11-24T09:00');
    await userEvent.click(screen.getByRole('button', { name: 'Snooze until then' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'snooze', until: Date.UTC(2026, 10, 24, 8) }),
    );
    await expect(await canvas.findByRole('button', { name: 'Undo' }, patient)).toBeVisible();
  },
};

/** A critical matter must be acknowledged before it can be archived; that is said, and nothing happens. */
export const AcknowledgeFirst: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const row = canvas.getByRole('article', { name: 'Recovery failed: scale' });
    await expect(row).toHaveAccessibleDescription(/Needs acknowledgement/);
    const why = '1 notification must be acknowledged first.';
    const archive = await within(row).findByRole('button', { name: 'Archive' }, patient);
    await expect(archive).toHaveAttribute('aria-disabled', 'true');
    await expect(archive).toHaveAccessibleDescription(why);
    await userEvent.click(archive);
    const outcome = '[data-part="outcome"] > span';
    await expect(await canvas.findByText(why, { selector: outcome }, patient)).toBeVisible();
    await expect(args.onAction).not.toHaveBeenCalled();
    const menu = await openMenu(row, userEvent.keyboard);
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Acknowledge' }, patient));
    await waitFor(() => expect(row).not.toHaveAccessibleDescription(/Needs acknow/), patient);
  },
};

/** Muting a thread is an order that also holds for what arrives later. */
export const MuteThread: Story = {
  args: {
    items: [1, 2].map((n) =>
      item({
        id: `t${n}`,
        title: `Comment ${n}`,
        threadId: 'run-7',
        createdAt: now - n * 9 * minute,
      }),
    ),
    groupBy: 'thread',
  },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const menu = await openMenu(canvas.getAllByRole('article')[0], userEvent.keyboard);
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Mute thread' }, patient));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'mute', asOf: null }),
    );
    await waitFor(
      () => expect(canvas.getAllByRole('article')[1]).toHaveAccessibleDescription(/Muted/),
      patient,
    );
  },
};

/** A group can be read or archived from its heading, which is a heading of the page. */
export const GroupActions: Story = {
  args: { groupBy: 'type', coalesceDuplicates: false },
  play: async ({ canvas, userEvent, args }) => {
    const heading = canvas.getByRole('heading', { name: 'Model drift' });
    await expect(heading.closest('article')).toBe(canvas.getAllByRole('article')[2]);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Mark group as read: Model drift' }, patient),
    );
    await expect(args.onAction).toHaveBeenLastCalledWith(
      expect.objectContaining({ verb: 'read', ids: ['drift1', 'drift2', 'drift3'] }),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Archive group: Model drift' }));
    await waitFor(() => expect(canvas.queryByRole('heading', { name: 'Model drift' })).toBeNull());
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }, patient));
    await expect(await canvas.findByRole('heading', { name: 'Model drift' })).toBeVisible();
  },
};

/** Shift with an arrow extends the selection, Escape drops it, and one act is one intent. */
export const SelectARange: Story = {
  args: { groupBy: 'none', coalesceDuplicates: false },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('checkbox', {}, patient);
    canvas.getAllByRole('article')[2]?.focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect(await canvas.findByRole('group', { name: '3 selected' }, patient)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('group', { name: '3 selected' })).toBeNull());
    await userEvent.keyboard('x{Shift>}{ArrowUp}{/Shift}');
    const strip = within(await canvas.findByRole('group', { name: '2 selected' }, patient));
    await userEvent.click(strip.getByRole('button', { name: 'Archive' }));
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    await userEvent.click(await canvas.findByRole('button', { name: 'Undo' }, patient));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(7), patient);
  },
};

/** Selecting a row offers everything that matches, with the number that the server counts. */
export const SelectAllMatching: Story = {
  args: { pagination: { hasMore: true, onLoadMore: fn(), total: 1284 } },
  play: async ({ canvas, userEvent, args }) => {
    const [box] = await canvas.findAllByRole('checkbox', {}, patient);
    await userEvent.click(box!);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Select all 1,284 matching' }, patient),
    );
    const bar = canvas.getByRole('group', { name: '1,284 selected' });
    await userEvent.click(within(bar).getByRole('button', { name: 'Mark as read' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'read', query: {}, exceptIds: [] }),
    );
  },
};

/** All that ever came, whatever became of it: archived, snoozed or still to be read. */
export const History: Story = {
  args: {
    items: [
      ...inbox,
      item({ id: 'old', title: 'Certificate renewed', archivedAt: now - minute, readAt: now }),
      item({ id: 'later', title: 'Rotate the keys', snoozedUntil: now + 90 * minute }),
    ],
    coalesceDuplicates: false,
    defaultTab: 'history',
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(9);
    const old = canvas.getByRole('article', { name: 'Certificate renewed' });
    await expect(old).toHaveAccessibleDescription(/Archived/);
    await expect(canvas.getByRole('article', { name: 'Rotate the keys' })).toHaveTextContent(
      /Snoozed until/,
    );
    await userEvent.click(
      await within(old).findByRole('button', { name: 'Move to inbox' }, patient),
    );
    await waitFor(() => expect(old).not.toHaveAccessibleDescription(/Archived/), patient);
  },
};

const saved = heldAnswer(serviceIsDown);

/** A cell that could not be saved goes back alone; a locked one says why. */
export const Preferences: Story = {
  name: 'N-12 A preference that cannot be saved',
  args: { preferences, onPreferenceChange: saved.answer },
  beforeEach: saved.hold,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Preferences' }, patient));
    const locked = await canvas.findByRole('switch', { name: 'Errors by In app' }, patient);
    await expect(locked).toHaveAccessibleDescription('Critical messages always reach you here.');
    await userEvent.click(locked);
    await expect(locked).toBeChecked();
    const cell = canvas.getByRole('switch', { name: 'Errors by Slack' });
    await userEvent.click(cell);
    await expect(cell).toBeChecked();
    saved.release();
    await waitFor(() => expect(cell).not.toBeChecked(), patient);
    await expect(await canvas.findByText(/could not be saved/)).toBeVisible();
    await expect(canvas.getByRole('switch', { name: 'Errors by Email' })).toBeChecked();
  },
};

/** Quiet hours span midnight, by the clocks of their own zone; while they run, their end is said. */
export const QuietHours: Story = {
  name: 'N-12 Quiet hours over midnight',
  args: {
    preferences,
    onPreferenceChange: fn(() => ({ ok: true as const })),
    // 22:30 in São Paulo, where the quiet hours begin at 22:00.
    now: Date.UTC(2026, 10, 23, 1, 30),
    timeZone: 'America/Sao_Paulo',
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Preferences' }, patient));
    await expect(
      await canvas.findByText(/10:00\sPM to 6:00\sAM the next day/, {}, patient),
    ).toBeVisible();
    await expect(
      await canvas.findByText(/Quiet now, until Nov 23, 2026, 6:00\sAM GMT-3/),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Add quiet hours' }));
    await expect(
      await canvas.findByText(/10:00\sPM to 7:00\sAM the next day/, {}, patient),
    ).toBeVisible();
    await expect(
      await canvas.findByText(/Quiet now, until Nov 23, 2026, 7:00\sAM GMT-3/),
    ).toBeVisible();
    const [first] = canvas.getAllByRole('button', { name: /^Remove: 10:00\sPM to 6:00\sAM/ });
    await userEvent.click(first!);
    await waitFor(() => expect(canvas.queryByText(/10:00\sPM to 6:00\sAM/)).toBeNull());
    await expect(args.onPreferenceChange).toHaveBeenCalledTimes(2);
  },
};
