import * as Dialog from '@radix-ui/react-dialog';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { focusToasts, NotificationCenter, type NotificationItem } from '../src/index';
import { inbox, item, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { ArrivingInbox } from './notifications/ArrivingInbox';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';
import { inLanguage } from './notifications/inLanguage';

/** What arrives shows in a corner for a while. A toast knows the inbox: answered in one place, it is gone in both. */
const meta = {
  title: 'Components/NotificationCenter/Toasts',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'popover', onAction: fn(), toasts: true },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => (
    <ArrivingInbox
      {...inLanguage(globals)}
      {...args}
      news={[item({ id: 'toasted', title: 'Payment failed', priority: 'high', createdAt: now })]}
    />
  ),
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
const live = () => document.querySelector('[data-part="live"]');

/** Once its item is archived, a toast is gone. */
export const Archived: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const region = await screen.findByRole('region', { name: 'Newest notification' }, patient);
    await userEvent.click(await within(region).findByRole('button', { name: 'Archive' }, patient));
    await waitFor(() => expect(within(region).queryByText('Payment failed')).toBeNull(), patient);
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'archive', ids: ['toasted'] }),
    );
  },
};

/** On a part of the page that is written from right to left, its toasts are too, whatever the page is. */
export const FromRightToLeft: Story = {
  decorators: [
    (Shown) => (
      <div dir="rtl">
        <Shown />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const region = await screen.findByRole('region', { name: 'Newest notification' }, patient);
    await expect(getComputedStyle(region).direction).toBe('rtl');
    await expect(region.getBoundingClientRect().left).toBeLessThan(window.innerWidth / 2 - 100);
  },
};

const archived = heldAnswer(serviceIsDown);

/** An archive that fails: the item is back in the inbox and that is said; the toast, once answered, stays away. */
export const ArchiveFails: Story = {
  args: { onAction: fn(archived.answer) },
  beforeEach: archived.hold,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const region = await screen.findByRole('region', { name: 'Newest notification' }, patient);
    await userEvent.click(await within(region).findByRole('button', { name: 'Archive' }, patient));
    await waitFor(() => expect(within(region).queryByText('Payment failed')).toBeNull(), patient);
    const bell = canvas.getByRole('button', { name: /^Notifications, 5 unread/ });
    archived.release();
    await waitFor(() => expect(bell).toHaveAccessibleName(/6 unread/), patient);
    await waitFor(() => expect(within(region).getByText(/did not work/)).toBeVisible(), patient);
    await expect(within(region).queryByText('Payment failed')).toBeNull();
    await userEvent.click(within(region).getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(region).not.toBeVisible());
  },
};

/**
 * A critical toast while a dialog elsewhere holds the page: it is said, the focus stays in the dialog, and once that has
 * closed the toast is within reach.
 */
export const BehindDialog: Story = {
  name: 'N-11 Critical toast behind a dialog',
  render: function Dialogued(args) {
    const [items, setItems] = useState<readonly NotificationItem[]>(args.items);
    const news = { title: 'Payments are down', priority: 'critical', createdAt: now } as const;
    return (
      <>
        <NotificationCenter {...args} items={items} />
        <Dialog.Root defaultOpen>
          <Dialog.Portal>
            <Dialog.Content
              aria-describedby={undefined}
              style={{
                position: 'fixed',
                inset: '20% 20% auto',
                padding: 16,
                background: 'Canvas',
                color: 'CanvasText',
              }}
            >
              <Dialog.Title>Settings</Dialog.Title>
              <button
                type="button"
                onClick={() => setItems([item({ id: 'down', ...news }), ...items])}
              >
                Let one arrive
              </button>
              <Dialog.Close>Done</Dialog.Close>
            </Dialog.Content>
          </Dialog.Portal>
        </Dialog.Root>
      </>
    );
  },
  play: async ({ userEvent }) => {
    const button = await screen.findByRole('button', { name: 'Let one arrive' });
    await userEvent.click(button);
    await waitFor(() => expect(live()).toHaveTextContent('1 critical: Payments are down'), {
      timeout: 15_000,
    });
    await expect(live()?.closest('[aria-hidden="true"], [inert]')).toBeNull();
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const region = await screen.findByRole('region', { name: 'Newest notification' });
    await userEvent.keyboard('{F6}');
    await expect(within(region).getByRole('group', { name: 'Payments are down' })).toHaveFocus();
    await userEvent.tab();
    await expect(within(region).getByRole('button', { name: 'Open' })).toHaveFocus();
  },
};

/** F6 goes to the newest toast and back to where one was; Escape closes that toast alone. */
export const ByKey: Story = {
  render: (args) => (
    <ArrivingInbox
      {...args}
      news={[
        item({ id: 'one', title: 'Backup failed', type: 'a', createdAt: now }),
        item({ id: 'two', title: 'Import failed', type: 'b', createdAt: now }),
      ]}
    />
  ),
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Let 2 arrive' });
    await userEvent.click(button);
    const region = await screen.findByRole('region', { name: '2 newest notifications' });
    await userEvent.keyboard('{F6}');
    const toast = within(region).getByRole('group', { name: 'Backup failed' });
    await expect(toast).toHaveFocus();
    // From there Tab meets all that can be done, toast by toast.
    for (const group of [toast, within(region).getByRole('group', { name: 'Import failed' })]) {
      for (const name of ['Open', 'Archive', 'Dismiss']) {
        await userEvent.tab();
        await expect(within(group).getByRole('button', { name })).toHaveFocus();
      }
    }
    await userEvent.keyboard('{F6}');
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{F6}{Escape}');
    await expect(within(region).queryByText('Backup failed')).toBeNull();
    await waitFor(() => expect(within(region).getByText('Import failed')).toBeVisible());
    await expect(button).toHaveFocus();
  },
};

/** A key or button of the app's own goes to the toasts by `focusToasts`; what is answered there gives the focus back. */
export const ByTheAppsOwnButton: Story = {
  args: { toastKey: null },
  render: (args) => (
    <>
      <button type="button" style={{ minBlockSize: 24 }} onClick={() => focusToasts()}>
        To the toasts
      </button>
      <ArrivingInbox
        {...args}
        news={[item({ id: 'one', title: 'Backup failed', createdAt: now })]}
      />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'To the toasts' });
    await userEvent.click(button);
    await expect(button).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Let 1 arrive' }));
    const toast = await screen.findByRole('group', { name: 'Backup failed' }, patient);
    await userEvent.keyboard('{F6}');
    await expect(toast).not.toHaveFocus();
    button.focus();
    await userEvent.keyboard('{Enter}');
    await expect(toast).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(within(toast).getByRole('button', { name: 'Archive' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(toast).not.toBeInTheDocument());
    await expect(button).toHaveFocus();
  },
};

/** The list of keys has the key of the toasts, as it is set here. */
export const InTheListOfKeys: Story = {
  args: { variant: 'inline', toastKey: 'F8' },
  play: async ({ canvas, userEvent }) => {
    const [first] = await canvas.findAllByRole('article', {}, patient);
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    first?.focus();
    await userEvent.keyboard('?');
    const keys = within(await screen.findByRole('dialog', { name: 'Keys' }, patient));
    const name = keys.getByText('To the newest notifications and back');
    await expect(name.nextElementSibling).toHaveTextContent('F8');
    await userEvent.keyboard('{Escape}');
  },
};
