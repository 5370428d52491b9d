import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { NotificationCenter } from '../src/index';
import {
  hour,
  item,
  minute,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { inLanguage } from './notifications/inLanguage';

/** What a service may send by mistake or by malice: the list stays a list, and nothing runs. */
const meta = {
  title: 'Components/NotificationCenter/Hostile content',
  component: NotificationCenter,
  args: { items: [], now, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/** Times that are none, seconds taken for milliseconds, a priority that nobody knows, records that are not records. */
export const BrokenRecords: Story = {
  name: 'N-4 Broken records',
  args: {
    onEvent: fn(),
    items: [
      null,
      { id: 'x', title: 42 },
      { id: 'untitled', createdAt: now },
      item({ id: 'null', title: 'Time is null', createdAt: null as never }),
      item({ id: 'nope', title: 'No time', createdAt: 'nope' as never }),
      item({ id: 'zero', title: 'Nineteen seventy', createdAt: 0 }),
      item({ id: 'seconds', title: 'Seconds', createdAt: Math.floor(now / 1000) }),
      item({ id: 'future', title: 'From the future', createdAt: now + 3 * hour }),
      item({ id: 'p0', title: 'Odd priority', priority: 'P0' as never }),
    ] as never,
  },
  play: async ({ canvas, canvasElement, args }) => {
    await expect(
      await canvas.findByText('3 notifications could not be shown', {}, patient),
    ).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(6);
    await expect(canvas.getByRole('article', { name: 'Odd priority' })).toHaveAccessibleDescription(
      /P0/,
    );
    await expect(canvasElement).not.toHaveTextContent(/NaN|Invalid|in [23] hours|1970/);
    const issue = (id: string | null, field: string | null, reason: string, dropped = false) =>
      expect.objectContaining({ id, field, reason, dropped }) as unknown;
    await waitFor(
      () =>
        expect(args.onEvent).toHaveBeenCalledWith({
          type: 'data.issue',
          issues: expect.arrayContaining([
            issue(null, null, 'not-usable', true),
            issue('x', 'title', 'not-usable', true),
            issue('untitled', 'title', 'not-usable', true),
            issue('null', 'createdAt', 'not-usable'),
            issue('nope', 'createdAt', 'not-usable'),
            issue('zero', 'createdAt', 'time-unknown'),
            issue('seconds', 'createdAt', 'time-unknown'),
            issue('future', 'createdAt', 'time-in-future'),
          ]) as unknown,
        }),
      patient,
    );
  },
};

/** Markup is shown as the text that it is, and an address that would run something is no link. */
export const MarkupAndAddresses: Story = {
  name: 'N-5 Markup and addresses',
  args: {
    onEvent: fn(),
    items: [
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
      '//evil.example',
      'https://example.com/runs/1',
    ].map((text, place) =>
      item({
        id: `h${place}`,
        title: text,
        body: text,
        href: text,
        createdAt: now - place * minute,
      }),
    ),
    coalesceDuplicates: false,
  },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const rows = canvas.getAllByRole('article');
    for (const row of rows.slice(0, -1)) {
      row.focus();
      await userEvent.keyboard('{Enter}');
      await expect(within(row).queryByRole('link')).toBeNull();
    }
    rows.at(-1)?.focus();
    await userEvent.keyboard('{Enter}');
    const link = canvas.getByRole('link');
    await expect(link).toHaveAttribute('href', 'https://example.com/runs/1');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(canvasElement.querySelector('img, script, iframe')).toBeNull();
    // Each address that is no link was told to the app, and no other.
    await expect(args.onEvent).toHaveBeenCalledWith({
      type: 'data.issue',
      issues: ['h0', 'h1', 'h2', 'h3', 'h4', 'h5'].map((id) => ({
        id,
        field: 'href',
        dropped: false,
        reason: 'unsafe-address',
      })),
    });
  },
};

/** One endless word, 20,000 characters, letters that run the other way, accents without end: no row breaks its bounds. */
export const EndlessText: Story = {
  name: 'N-6 Endless and bidirectional text',
  args: {
    items: [
      item({
        id: 'word',
        title: 'W'.repeat(10_000),
        body: 'b'.repeat(20_000),
        createdAt: now - minute,
      }),
      item({ id: 'bidi', title: 'invoice_\u202Egnp.exe', body: 'فاتورة 42 مرفوضة' }),
      item({ id: 'arabic', title: 'فشل الدفع 👩‍👩‍👧‍👦 run-42', source: 'Error-IQ' }),
      item({
        id: 'zalgo',
        title: `Z${'\u0335\u0321\u0352'.repeat(60)}algo`,
        body: 'e\u0301'.repeat(99),
      }),
    ],
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findAllByRole('button', { name: 'Archive' }, patient);
    const rows = canvas.getAllByRole('article');
    await expect(rows).toHaveLength(4);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    for (const row of rows) await expect(row.offsetHeight).toBeLessThan(200);
    await expect(canvasElement.querySelectorAll('bdi').length).toBeGreaterThan(8);
    // Letters that run the other way do not leak: each row's time stands where the other rows have theirs.
    const ends = [...canvasElement.querySelectorAll('time')].map(
      (time) => time.getBoundingClientRect().right,
    );
    await expect(new Set(ends.map(Math.round)).size).toBe(1);
    const reversed = canvas.getByText('invoice_\u202Egnp.exe');
    await expect(getComputedStyle(reversed).unicodeBidi).toMatch(/isolate/);
    // The whole text by the keyboard.
    const [word] = rows;
    word?.focus();
    await userEvent.keyboard('{Enter}');
    const body = await canvas.findByText('b'.repeat(20_000));
    await expect(getComputedStyle(body.closest('p')!).webkitLineClamp).toBe('none');
    await expect(word?.scrollWidth).toBeLessThanOrEqual(word?.clientWidth ?? 0);
  },
};
