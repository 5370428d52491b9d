import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import { NotificationCenter } from '../src/components/NotificationCenter/index';
import { queryNotifications } from '../src/notifications/index';
import { notificationMessagesAr } from '../src/components/NotificationCenter/messages.ar';
import { notificationMessagesDe } from '../src/components/NotificationCenter/messages.de';
import {
  inbox,
  item,
  many,
  now,
  preferences,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { ArrivingInbox } from './notifications/ArrivingInbox';
import { inLanguage } from './notifications/inLanguage';

/**
 * The inbox: nothing lost, nothing twice, everything within reach of a key. Each act shows at once; one that fails comes
 * back alone. A failure never looks like an empty inbox, and what arrives never moves what is being read.
 */
const meta = {
  title: 'Components/NotificationCenter',
  component: NotificationCenter,
  args: { items: inbox, now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** Grouped by day, duplicates as one; opening a row shows what Error-IQ's message says as a list of facts. */
export const Inline: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await userEvent.click(canvas.getByRole('button', { name: /^The connection pool/ }));
    await expect((await canvas.findAllByRole('definition', {}, patient))[0]).toHaveTextContent(
      'DATABASE_ERROR',
    );
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
    const panel = await screen.findByRole('dialog', { name: 'Notifications' }, patient);
    await expect(within(panel).getByRole('heading', { name: 'Notifications' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(bell).toHaveFocus());
  },
};

export const InDrawer: Story = {
  args: { variant: 'drawer' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    const panel = await screen.findByRole('dialog', { name: 'Notifications' }, patient);
    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(canvas.getByRole('button')).toHaveFocus());
  },
};

/** As a page of its own, with the filter that a link brought along. */
export const AsPage: Story = {
  args: { variant: 'page', defaultQuery: { text: 'recovery' } },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
    const search = await canvas.findByRole('searchbox', {}, patient);
    await expect(search).toHaveValue('recovery');
    await userEvent.clear(search);
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(5), patient);
  },
};

/** A saved filter is a tab: plain data that the exported `queryNotifications` reads in the same way. */
export const SavedFilters: Story = {
  args: {
    tabs: [
      { id: 'all', label: 'Everything', query: {} },
      { id: 'alarms', label: 'Alarms', query: { priorities: ['critical', 'high'] } },
      { id: 'waiting', label: 'To acknowledge', query: { needsAck: true } },
    ],
    defaultTab: 'alarms',
  },
  play: async ({ canvas, userEvent, args }) => {
    const shown = () =>
      canvas
        .getAllByRole('article')
        .map((row) => document.getElementById(row.getAttribute('aria-labelledby') ?? ''))
        .map((title) => title?.textContent);
    const found = queryNotifications(args.items, { priorities: ['critical', 'high'] }, now);
    await expect(shown()).toEqual(found.map(({ title }) => title));
    canvas.getByRole('tab', { name: /^Alarms/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: /^To acknowledge/ })).toHaveFocus();
    await waitFor(() => expect(shown()).toEqual(['Recovery failed: scale']), patient);
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
  render: (args) => (
    <ArrivingInbox {...args} news={[item({ id: 'new', title: 'It arrived', createdAt: now })]} />
  ),
  play: async ({ canvas }) => {
    canvas.getAllByRole('article')[1]?.focus();
    // Clicked by program: a pointer would take the focus away.
    canvas.getByRole('button', { name: 'Let 1 arrive' }).click();
    const pill = await canvas.findByRole('button', { name: '1 new' }, patient);
    await expect(canvas.queryByText('It arrived')).toBeNull();
    pill.click();
    await expect(await canvas.findByText('It arrived', {}, patient)).toBeVisible();
  },
};

/** Texts, dates and plurals of a language; its texts are a module of their own. */
export const German: Story = {
  args: { locale: 'de', messages: notificationMessagesDe, timeZone: 'Europe/Berlin' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('feed', { name: 'Benachrichtigungen' })).toBeVisible();
    await expect(canvas.getAllByRole('article')[0]).toHaveAccessibleDescription(
      /vor 4 Minuten, Heute/,
    );
  },
};

export const Arabic: Story = {
  args: { locale: 'ar', messages: notificationMessagesAr, timeZone: 'Asia/Riyadh' },
  globals: { direction: 'rtl', locale: 'ar' },
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('tab');
    // Before anybody has turned to it, too.
    await expect(getComputedStyle(canvas.getByRole('feed')).direction).toBe('rtl');
    first?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(first).toHaveFocus();
  },
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

const label = (id: string, name: string) => ({ id, label: name });

/** The preferences in German on a phone of 375 px: four channels and their names fit beside each type. */
export const NarrowPreferences: Story = {
  args: {
    locale: 'de',
    messages: notificationMessagesDe,
    preferences: {
      ...preferences,
      channels: [
        label('in_app', 'In der App'),
        label('email', 'E-Mail'),
        label('slack', 'Slack'),
        label('sms', 'SMS'),
      ],
      rows: preferences.rows.map((row) => ({
        ...row,
        label: 'Fehler in Arbeitsabläufen und Diensten',
      })),
    },
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 351 }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Einstellungen' }, patient));
    const table = await canvas.findByRole('table', { name: 'Einstellungen' }, patient);
    const wide = table.parentElement;
    await expect(wide?.scrollWidth).toBe(wide?.clientWidth);
    await expect(canvas.getAllByRole('switch')).toHaveLength(6);
  },
};
