import * as Dialog from '@radix-ui/react-dialog';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import {
  NotificationCenter,
  notificationMessagesAr,
  notificationMessagesDe,
  useNotificationInbox,
  useNotificationRows,
  type NotificationItem,
} from '../src/index';
import {
  hour,
  inbox,
  item,
  minute,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';

/** The cases that break inboxes: time, floods, dialogs elsewhere, two tenants on one page. */
const meta = {
  title: 'Components/NotificationCenter/Hard cases',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => (
    <NotificationCenter locale={(globals as unknown as ToolbarGlobals).locale} {...args} />
  ),
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const live = () => document.querySelector('[data-part="live"]');

/** A snoozed item comes back once, at its time, while the panel is open; until then its row says when, with the zone. */
export const SnoozeComesDue: Story = {
  args: {
    items: [item({ id: 'asleep', title: 'Renew the certificate', snoozedUntil: now + hour })],
    timeZone: 'Europe/Berlin',
  },
  render: function Waking(args) {
    const [at, setAt] = useState(now);
    return (
      <>
        <button type="button" onClick={() => setAt(now + 2 * hour)}>
          Two hours later
        </button>
        <NotificationCenter {...args} now={at} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.click(canvas.getByRole('tab', { name: 'Snoozed' }));
    await expect(canvas.getByRole('article')).toHaveAccessibleDescription(
      /Snoozed until Nov 22, 2026, 8:00\sPM GMT\+1/,
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Two hours later' }));
    await userEvent.click(canvas.getByRole('tab', { name: /^Inbox/ }));
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
  },
};

/** A device whose clock is a day behind: what came just now is not "in 24 hours". */
export const DeviceClockBehind: Story = {
  args: { now: now - 24 * hour, state: { status: 'ready', asOf: now } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('article')[0]).toHaveAccessibleDescription(/4 minutes ago/);
    await expect(canvasElement).not.toHaveTextContent(/in \d+ hours/);
  },
};

/** 200 arrivals while somebody reads the second row: nothing moves, the focus stays, and one button counts them. */
export const Flood: Story = {
  args: { groupBy: 'none', coalesceDuplicates: false },
  render: function Flooding(args) {
    const [items, setItems] = useState(args.items);
    const [isRunning, setIsRunning] = useState(false);
    const flood = async () => {
      setIsRunning(true);
      for (let n = 0; n < 200; n += 1) {
        await new Promise(requestAnimationFrame);
        const news = item({ id: `f${n}`, title: `Alert ${n}`, createdAt: now + n });
        setItems((before) => [news, ...before]);
      }
      setIsRunning(false);
    };
    return (
      <>
        <button type="button" disabled={isRunning} onClick={() => void flood()}>
          Let 200 arrive
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas }) => {
    const second = canvas.getAllByRole('article')[1];
    second?.focus();
    const top = second?.getBoundingClientRect().top;
    const said = new Set<string>();
    const heard = new MutationObserver(() => said.add(live()?.textContent ?? ''));
    const region = live();
    if (region) heard.observe(region, { subtree: true, childList: true, characterData: true });
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Let 200 arrive' }).click();
    await canvas.findByRole('button', { name: '200 new' }, { timeout: 30_000 });
    heard.disconnect();
    await expect(second).toHaveFocus();
    await expect(second?.getBoundingClientRect().top).toBe(top);
    said.delete('');
    await expect(said.size).toBeLessThan(30);
  },
};

/** Strict mode, two tenants and two languages on one page: each has its own log, focus and voice. */
export const TwoTenantsStrict: Story = {
  render: (args) => (
    <StrictMode>
      <div style={{ display: 'grid', gap: 16 }}>
        <NotificationCenter {...args} messages={notificationMessagesDe} locale="de" />
        <div dir="rtl">
          <NotificationCenter {...args} messages={notificationMessagesAr} locale="ar" />
        </div>
      </div>
    </StrictMode>
  ),
  play: async ({ canvas, userEvent, args }) => {
    const german = canvas.getByRole('feed', { name: 'Benachrichtigungen' });
    const arabic = canvas.getByRole('feed', { name: 'الإشعارات' });
    const before = within(arabic).getAllByRole('article').length;
    await userEvent.click(within(german).getAllByRole('button', { name: 'Archivieren' })[2]!);
    await expect(within(german).getAllByRole('article')).toHaveLength(before - 1);
    await expect(within(arabic).getAllByRole('article')).toHaveLength(before);
    await expect(args.onAction).toHaveBeenCalledTimes(1);
  },
};

/** A critical toast while a dialog elsewhere holds the page: it is said, and the focus stays in the dialog. */
export const ToastBehindDialog: Story = {
  args: { toasts: true },
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
      timeout: 5000,
    });
    await expect(live()?.closest('[aria-hidden="true"], [inert]')).toBeNull();
    await expect(button).toHaveFocus();
  },
};

/** F6 goes to the newest toast and back to where one was; Escape closes that toast alone. */
export const ToastsByKey: Story = {
  args: { toasts: true },
  render: function Toasting(args) {
    const [items, setItems] = useState(args.items);
    return (
      <>
        <button
          type="button"
          onClick={() =>
            setItems([
              item({ id: 'one', title: 'Backup failed', type: 'a', createdAt: now }),
              item({ id: 'two', title: 'Import failed', type: 'b', createdAt: now }),
              ...items,
            ])
          }
        >
          Let two arrive
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Let two arrive' });
    await userEvent.click(button);
    const region = await screen.findByRole('region', { name: '2 newest notifications' });
    await userEvent.keyboard('{F6}');
    await expect(within(region).getByRole('group', { name: 'Backup failed' })).toHaveFocus();
    await userEvent.keyboard('{F6}');
    await expect(button).toHaveFocus();
    await userEvent.keyboard('{F6}{Escape}');
    await expect(within(region).queryByText('Backup failed')).toBeNull();
    await expect(within(region).getByText('Import failed')).toBeVisible();
    await expect(button).toHaveFocus();
  },
};

/** The question mark shows every key, and gives the focus back. Shift with E archives the row's whole group. */
export const KeysAndGroups: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const first = canvas.getAllByRole('article')[0];
    first?.focus();
    await userEvent.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await waitFor(() => expect(within(sheet).getByText('Archive group')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.keyboard('{Shift>}U{/Shift}');
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({
        verb: 'read',
        ids: ['pool', 'scale', 'drift1', 'drift2', 'drift3'],
      }),
    );
  },
};

/** One's own list over the same log: two hooks, no look. */
export const Headless: Story = {
  render: function Own({ items, onAction }) {
    const own = useNotificationInbox({ items, onAction, now });
    const { rows } = useNotificationRows(own, { groupBy: 'none' });
    return (
      <ul>
        {rows.map(
          (row) =>
            row.kind === 'item' && (
              <li key={row.key}>
                {row.bundle.item.title}{' '}
                <button
                  type="button"
                  disabled={own.act === null}
                  onClick={() => own.act?.({ verb: 'archive', ids: [row.bundle.item.id] })}
                >
                  Archive
                </button>
              </li>
            ),
        )}
      </ul>
    );
  },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5);
    const [archive] = canvas.getAllByRole('button');
    await waitFor(() => expect(archive).toBeEnabled());
    await userEvent.click(archive!);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(4);
    await expect(args.onAction).toHaveBeenCalledTimes(1);
  },
};

/** A lasting failure to load stays one while old items are on screen. */
export const RefreshFailed: Story = {
  args: {
    state: { status: 'error', error: { message: 'HTTP 503' }, asOf: now - minute, onRetry: fn() },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await expect(await canvas.findByText('Could not be updated')).toBeVisible();
  },
};
