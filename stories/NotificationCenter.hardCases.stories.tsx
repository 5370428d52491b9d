import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useState } from 'react';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import {
  NotificationCenter,
  notificationMessagesAr,
  notificationMessagesDe,
  useNotificationInbox,
  useNotificationRows,
} from '../src/index';
import {
  hour,
  inbox,
  item,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { inLanguage } from './notifications/inLanguage';

/** The cases that break inboxes: time, floods, dialogs elsewhere, two tenants on one page. */
const meta = {
  title: 'Components/NotificationCenter/Hard cases',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
const live = () => document.querySelector('[data-part="live"]');

/** A snoozed item comes back once, at its time, while the panel is open; until then its row says when, with the zone. */
export const SnoozeComesDue: Story = {
  name: 'N-8 A snoozed item comes due',
  args: {
    items: [item({ id: 'asleep', title: 'Renew the certificate', snoozedUntil: now + 14 * hour })],
    timeZone: 'Europe/Berlin',
    toasts: true,
  },
  render: function Waking(args) {
    const [at, setAt] = useState(now);
    return (
      <>
        <button type="button" onClick={() => setAt(at + 15 * hour)}>
          Fifteen hours later
        </button>
        <NotificationCenter {...args} now={at} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.click(canvas.getByRole('tab', { name: 'Snoozed' }));
    await expect(canvas.getByRole('article')).toHaveAccessibleDescription(
      /Snoozed until Nov 23, 2026, 9:00\sAM GMT\+1/,
    );
    const later = canvas.getByRole('button', { name: 'Fifteen hours later' });
    await userEvent.click(later);
    await expect(canvas.queryByRole('article')).toBeNull();
    await userEvent.click(canvas.getByRole('tab', { name: /^Inbox/ }));
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(canvas.getByText('1 unread')).toBeVisible();
    // Once: neither a second time nor as if it had just arrived.
    await userEvent.click(later);
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(screen.queryByRole('region', { name: 'Newest notification' })).toBeNull();
  },
};

/** The night on which clocks go back: tomorrow at nine is tomorrow at nine, 14 hours after 20:00 and not 13. */
export const SnoozeAcrossClockChange: Story = {
  name: 'N-8 Snooze across a clock change',
  args: {
    now: Date.UTC(2026, 9, 24, 18),
    items: [item({ id: 'a', title: 'Rotate the keys', createdAt: Date.UTC(2026, 9, 24, 17) })],
    timeZone: 'Europe/Berlin',
  },
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    canvas.getByRole('article').focus();
    await userEvent.keyboard('h');
    const menu = within(await screen.findByRole('menu', {}, patient));
    const tomorrow = await menu.findByRole('menuitem', { name: /^Tomorrow/ }, patient);
    await expect(tomorrow).toHaveTextContent(/Oct 25, 2026, 9:00\sAM GMT\+1/);
    await userEvent.click(tomorrow);
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ verb: 'snooze', until: Date.UTC(2026, 9, 25, 8) }),
    );
  },
};

/** A device whose clock is a day behind: what came just now is not "in 24 hours". */
export const DeviceClockBehind: Story = {
  name: 'N-8 The device is a day behind',
  args: { now: now - 24 * hour, state: { status: 'ready', asOf: now } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('article')[0]).toHaveAccessibleDescription(/4 minutes ago/);
    await expect(canvasElement).not.toHaveTextContent(/in \d+ hours/);
  },
};

/** 200 arrivals while somebody reads the second row: nothing moves, the focus stays, one button counts them. */
export const Flood: Story = {
  name: 'N-7 200 arrivals',
  args: { groupBy: 'none', coalesceDuplicates: false },
  render: function Flooding(args) {
    const [items, setItems] = useState(args.items);
    const flood = async () => {
      for (let n = 0; n < 200; n += 10) {
        const news = Array.from({ length: 10 }, (_, step) =>
          item({ id: `f${n + step}`, title: `Alert ${n + step}`, createdAt: now + n + step }),
        );
        setItems((before) => [...news.reverse(), ...before]);
        await new Promise(requestAnimationFrame);
      }
    };
    return (
      <>
        <button type="button" onClick={() => void flood()}>
          Let 200 arrive
        </button>
        <NotificationCenter {...args} items={items} />
      </>
    );
  },
  play: async ({ canvas }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const second = canvas.getAllByRole('article')[1];
    second?.focus();
    const top = second?.getBoundingClientRect().top;
    const said: string[] = [];
    const heard = new MutationObserver(() => said.push(live()?.textContent ?? ''));
    const region = live();
    if (region) heard.observe(region, { subtree: true, childList: true, characterData: true });
    const started = performance.now();
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Let 200 arrive' }).click();
    await canvas.findByRole('button', { name: '200 new' }, patient);
    await waitFor(() => expect(said.join()).toContain('new notifications'), patient);
    heard.disconnect();
    await expect(second).toHaveFocus();
    await expect(second?.getBoundingClientRect().top).toBe(top);
    await expect(second).toHaveAttribute(
      'aria-setsize',
      String(canvas.getAllByRole('article').length),
    );
    // Once a second at most, however many there are.
    const seconds = Math.ceil((performance.now() - started) / 1000);
    await expect(said.filter((words) => words !== '').length).toBeLessThanOrEqual(seconds);
    await expect(region?.querySelector('[role="alert"]')).toBeEmptyDOMElement();
  },
};

/** Strict mode and two languages on one page: each inbox has its own log, focus and voice. */
export const TwoInStrictMode: Story = {
  name: 'N-10 Two inboxes in strict mode',
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
    const archive = await within(german).findAllByRole('button', { name: 'Archivieren' });
    await userEvent.click(archive[2]!);
    await expect(within(german).getAllByRole('article')).toHaveLength(before - 1);
    await expect(within(arabic).getAllByRole('article')).toHaveLength(before);
    await expect(args.onAction).toHaveBeenCalledTimes(1);
  },
};

/** The language may change while the inbox is open: every text does, also those of parts that are open. */
export const LanguageSwitches: Story = {
  name: 'N-10 The language switches',
  render: function Switching(args) {
    const [isGerman, setIsGerman] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setIsGerman(true)}>
          Deutsch
        </button>
        <NotificationCenter
          {...args}
          {...(isGerman && { locale: 'de', messages: notificationMessagesDe })}
        />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Filter' }, patient));
    await canvas.findByRole('searchbox', { name: 'Search notifications' }, patient);
    await userEvent.click(canvas.getByRole('button', { name: 'Deutsch' }));
    await expect(await canvas.findByRole('feed', { name: 'Benachrichtigungen' })).toBeVisible();
    await expect(canvas.queryByRole('searchbox', { name: 'Search notifications' })).toBeNull();
    await expect(canvas.queryAllByRole('button', { name: 'Archive' })).toHaveLength(0);
    await expect(canvas.getAllByRole('article')[0]).toHaveAccessibleDescription(/vor 4 Minuten/);
  },
};

/** The question mark shows every key, and gives the focus back. Shift with E archives the row's whole group. */
export const KeysAndGroups: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const first = canvas.getAllByRole('article')[0];
    first?.focus();
    await userEvent.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
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
