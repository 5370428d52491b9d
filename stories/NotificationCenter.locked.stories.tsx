import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { NotificationCenter, type NotificationItem } from '../src/index';
import { item, minute, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { ArrivingInbox } from './notifications/ArrivingInbox';
import { inLanguage } from './notifications/inLanguage';

const audit = 'Kept for the audit until March 2027.';
const kept = item({
  id: 'kept',
  type: 'audit',
  priority: 'high',
  title: 'Access to the payroll workflow was granted',
  body: 'By Ada Lovelace, for 30 days.',
  source: 'Governance',
  createdAt: now - 3 * minute,
  locked: { archive: audit, delete: audit, snooze: 'An open audit does not wait.' },
});
const policy = item({
  id: 'policy',
  type: 'policy',
  title: 'Your password policy changed',
  createdAt: now - 20 * minute,
  actions: [{ id: 'accept', label: 'Accept', kind: 'primary' }],
  locked: { action: 'Only an owner may accept it.', mute: 'Policies cannot be muted.' },
});
const free = item({ id: 'free', title: 'Nightly import done', createdAt: now - 9 * minute });

/** What an item does not allow is shown as not possible, says why, and is never sent. */
const meta = {
  title: 'Components/NotificationCenter/Locked',
  component: NotificationCenter,
  args: { items: [kept, free, policy], now, variant: 'inline', groupBy: 'none', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** Button, menu and key: each says the reason, and nothing is sent. */
export const SaysWhy: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const row = canvas.getByRole('article', { name: kept.title });
    const archive = await within(row).findByRole('button', { name: 'Archive' }, patient);
    await expect(archive).toHaveAttribute('aria-disabled', 'true');
    await expect(archive).toHaveAccessibleDescription(audit);
    await expect(within(row).getByRole('button', { name: 'Mark as read' })).not.toHaveAttribute(
      'aria-disabled',
    );
    await userEvent.click(archive);
    const why = `“Archive” is not possible for 1 notification. ${audit}`;
    await expect(await canvas.findByText(why, {}, patient)).toBeVisible();
    await waitFor(() =>
      expect(document.querySelector('[data-part="live"]')).toHaveTextContent(why),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Dismiss' }));
    row.focus();
    await userEvent.keyboard('{Delete}');
    await expect(await canvas.findByText(/^“Delete” is not possible/, {}, patient)).toBeVisible();

    row.focus();
    await userEvent.keyboard('.');
    const menu = within(await screen.findByRole('menu', {}, patient));
    const entry = await menu.findByRole('menuitem', { name: 'Archive' }, patient);
    await expect(entry).toHaveAttribute('aria-disabled', 'true');
    await expect(entry).toHaveAccessibleDescription(audit);
    await expect(menu.getByRole('menuitem', { name: 'Snooze' })).toHaveAccessibleDescription(
      'An open audit does not wait.',
    );
    await expect(menu.queryByRole('menuitem', { name: /^Tomorrow/ })).toBeNull();
    // It is in reach of the arrow keys, and pressing it changes nothing.
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(entry).toHaveFocus(), patient);
    await userEvent.keyboard('{Enter}');
    await expect(entry).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect(args.onAction).not.toHaveBeenCalled();
  },
};

/** Of several, those that allow it are done; the rest is said in the same breath. */
export const SomeOfSeveral: Story = {
  play: async ({ canvas, userEvent, args }) => {
    for (const name of [kept.title, free.title]) {
      const row = within(canvas.getByRole('article', { name }));
      await userEvent.click(await row.findByRole('checkbox', {}, patient));
    }
    const strip = within(await canvas.findByRole('group', { name: '2 selected' }, patient));
    await userEvent.click(strip.getByRole('button', { name: 'Archive' }));
    const told = `Archived. “Archive” is not possible for 1 notification. ${audit}`;
    await expect(await canvas.findByText(told, {}, patient)).toBeVisible();
    await expect(canvas.queryByRole('article', { name: free.title })).toBeNull();
    await waitFor(() =>
      expect(document.querySelector('[data-part="live"]')).toHaveTextContent(
        `Archived. Undo with Ctrl+Z. “Archive” is not possible for 1 notification. ${audit}`,
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await canvas.findByRole('article', { name: free.title }, patient);
    await expect(canvas.queryByText(/not possible/)).toBeNull();
    await expect(args.onAction).toHaveBeenCalledTimes(2);
  },
};

/** An item's own actions, and muting, can be locked as well. */
export const ItsOwnActions: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const row = canvas.getByRole('article', { name: policy.title });
    const accept = await within(row).findByRole('button', { name: 'Accept' }, patient);
    await expect(accept).toHaveAccessibleDescription('Only an owner may accept it.');
    await userEvent.click(accept);
    row.focus();
    await userEvent.keyboard('.');
    const menu = within(await screen.findByRole('menu', {}, patient));
    const mute = await menu.findByRole('menuitem', { name: 'Mute this type' }, patient);
    await expect(mute).toHaveAccessibleDescription('Policies cannot be muted.');
    await userEvent.click(mute);
    await userEvent.keyboard('{Escape}');
    await expect(args.onAction).not.toHaveBeenCalled();
  },
};

/** From a toast, too: it stays, and the corner says why. */
export const InAToast: Story = {
  args: { variant: 'popover', toasts: true, items: [free] },
  render: (args) => <ArrivingInbox {...args} news={[{ ...kept, createdAt: now }]} />,
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const toast = await screen.findByRole('group', { name: kept.title }, patient);
    const archive = await within(toast).findByRole('button', { name: 'Archive' }, patient);
    await expect(archive).toHaveAccessibleDescription(audit);
    await userEvent.click(archive);
    const corner = within(screen.getByRole('region', { name: 'Newest notification' }));
    const why = await corner.findByText(/is not possible for 1 notification/, {}, patient);
    await waitFor(() => expect(why).toBeVisible(), patient);
    await expect(toast).toBeVisible();
    await expect(args.onAction).not.toHaveBeenCalled();
  },
};

const byTitle = (a: NotificationItem, b: NotificationItem) => a.title.localeCompare(b.title, 'en');

/** An order of the app's own; one that fails leaves the list as it is by time. */
export const OwnOrder: Story = {
  args: { order: byTitle },
  render: (args) => (
    <>
      <NotificationCenter {...args} />
      <NotificationCenter
        {...args}
        messages={{ title: 'By time' }}
        order={() => {
          throw new Error('not comparable');
        }}
      />
    </>
  ),
  play: async ({ canvas }) => {
    const titles = (title: string) =>
      within(canvas.getByRole('region', { name: title }))
        .getAllByRole('article')
        .map((row) => row.querySelector('button[aria-expanded]')?.textContent);
    await expect(titles('Notifications')).toEqual([kept.title, free.title, policy.title]);
    await expect(titles('By time')).toEqual([kept.title, free.title, policy.title]);
  },
};
