import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import {
  inbox,
  item,
  now,
  preferences,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { NotificationCenter, type NotificationEvent } from '../src/index';
import type { NotificationIntent } from '../src/notifications/index';
import { ArrivingInbox } from './notifications/ArrivingInbox';
import { serviceIsDown } from './notifications/heldAnswer';

/** What the app is told of: everything that happens, by ids alone. */
const meta = {
  title: 'Components/NotificationCenter/Events',
  component: NotificationCenter,
  args: {
    items: inbox,
    now,
    onEvent: fn(),
    toasts: true,
    preferences,
    onPreferenceChange: fn(() => ({ ok: true as const })),
    pagination: { hasMore: true, onLoadMore: fn() },
    onAction: fn((intent: NotificationIntent) =>
      intent.verb === 'pin' ? serviceIsDown : undefined,
    ),
  },
  argTypes: { items: { control: false } },
  render: (args) => (
    <ArrivingInbox
      {...args}
      news={[item({ id: 'late', title: 'It arrived', createdAt: now, href: 'javascript:x' })]}
    />
  ),
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** A walk through the inbox that meets each kind of event once. */
export const EachKind: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const told = (event: Partial<NotificationEvent>) =>
      waitFor(
        () => expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining(event)),
        patient,
      );
    const bell = canvas.getByRole('button', { name: /^Notifications/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const toast = await screen.findByRole('group', { name: 'It arrived' }, patient);
    await told({ type: 'toast.shown', id: 'late' });
    await told({ type: 'data.issue' });
    await userEvent.click(within(toast).getByRole('button', { name: 'Dismiss' }));
    await told({ type: 'toast.dismissed', id: 'late', reason: 'dismissed' });

    await userEvent.click(bell);
    const panel = within(await screen.findByRole('dialog', {}, patient));
    await told({ type: 'panel.opened' });
    await told({ type: 'notification.seen' });
    await userEvent.click(panel.getByRole('button', { name: 'Recovery failed: scale' }));
    await told({ type: 'notification.opened', id: 'scale' });
    await told({ type: 'notification.read.pending', ids: ['scale'] });
    await told({ type: 'notification.read.committed', ids: ['scale'] });

    const pinned = panel.getByRole('article', { name: 'Recovery succeeded: restart' });
    pinned.focus();
    await userEvent.keyboard('.');
    const menu = within(await screen.findByRole('menu', {}, patient));
    await userEvent.click(await menu.findByRole('menuitem', { name: 'Pin' }, patient));
    await told({
      type: 'notification.pin.rolledBack',
      ids: ['restart'],
      code: null,
      correlationId: 'c-7',
    });

    panel.getByRole('article', { name: 'Recovery succeeded: restart' }).focus();
    await userEvent.keyboard('e');
    await told({ type: 'notification.archive.committed', ids: ['restart'] });
    await userEvent.click(await panel.findByRole('button', { name: 'Undo' }, patient));
    await told({ type: 'undo.used' });
    await userEvent.click(panel.getByRole('checkbox', { name: /^Select Recovery failed/ }));
    const strip = within(await panel.findByRole('group', { name: '1 selected' }, patient));
    await userEvent.click(strip.getByRole('button', { name: 'Mark as read' }));
    await told({ type: 'bulk.applied', verb: 'read', count: 1, scope: 'selected' });
    await userEvent.click(panel.getByRole('button', { name: 'Load more' }));
    await told({ type: 'page.requested' });
    await userEvent.click(panel.getByRole('tab', { name: 'Unread' }));
    await told({ type: 'tab.changed', tab: 'unread' });
    await userEvent.click(panel.getByRole('button', { name: 'Filter' }));
    await userEvent.type(await panel.findByRole('searchbox', {}, patient), 'secret');
    await told({ type: 'query.changed', filters: ['text'] });
    await userEvent.click(panel.getByRole('button', { name: 'Preferences' }));
    await userEvent.click(await panel.findByRole('switch', { name: 'Errors by Slack' }, patient));
    await told({ type: 'preference.changed' });
    await userEvent.keyboard('{Escape}');
    await told({ type: 'panel.closed', reason: 'escape' });

    // Nothing that a person wrote or could read is told.
    const all = JSON.stringify(args.onEvent?.mock.calls);
    await expect(all).not.toMatch(/secret|Recovery|It arrived|javascript|service is down/);
  },
};
