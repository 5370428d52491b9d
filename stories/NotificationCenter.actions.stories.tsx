import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { hour, item, now } from '../src/components/NotificationCenter/testSupport/sampleInbox';
import type { NotificationIntent } from '../src/notifications/index';
import { NotificationCenter } from '../src/index';
import { approvals } from './notifications/approvals';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';
import { inLanguage } from './notifications/inLanguage';

const agreed = heldAnswer({ ok: true as const });
const refused = heldAnswer(serviceIsDown);

/** What an item itself asks of a person: an answer, a repair, a look at something. */
const meta = {
  title: 'Components/NotificationCenter/Items that ask',
  component: NotificationCenter,
  args: { items: approvals, now, variant: 'inline', groupBy: 'none', onAction: fn() },
  argTypes: { items: { control: false } },
  render: (args, { globals }) => <NotificationCenter {...inLanguage(globals)} {...args} />,
  beforeEach: () => {
    agreed.hold();
    refused.hold();
  },
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
const live = () => document.querySelector('[data-part="live"]');
const intentsOf = (args: { onAction?: unknown }) =>
  (args.onAction as ReturnType<typeof fn>).mock.calls.map(([intent]) => {
    const { verb, actionId, ids } = intent as NotificationIntent;
    return [verb, actionId, ids.join()].filter((part) => part !== undefined).join(' ');
  });

/** Three at most stand in a row, all of them in an opened one, where it also says why one cannot be carried out. */
export const EachKind: Story = {
  play: async ({ canvas, userEvent }) => {
    const row = canvas.getByRole('article', { name: /^Release 4\.2/ });
    await expect(row).toHaveAccessibleDescription(
      /^Unread, High, Ada Lovelace, 6 minutes ago Two reviewers have agreed/,
    );
    await within(row).findByRole('button', { name: 'Approve' }, patient);
    await expect(within(row).getByRole('link', { name: 'Show changes' })).toHaveAttribute(
      'href',
      '/releases/42',
    );
    await expect(within(row).queryByRole('button', { name: 'Cancel release' })).toBeNull();
    await userEvent.click(within(row).getByRole('button', { name: '1 more' }));
    await expect(within(row).getByRole('button', { name: 'Cancel release' })).toBeVisible();
    await expect(await within(row).findByText(/^Expires Nov 22, 2026/)).toBeVisible();

    const workers = canvas.getByRole('article', { name: /^The import workers/ });
    const scale = within(workers).getByRole('button', { name: 'Scale up' });
    await expect(scale).toHaveAttribute('aria-disabled', 'true');
    await expect(scale).toHaveAccessibleDescription('Your role may not change quotas.');
    await expect(canvas.getByRole('button', { name: 'Grant: done' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Stop: under way' })).toBeVisible();
  },
};

/** A link among the actions is followed by the browser; the item is read, the app is told, and nothing is sent for it. */
export const Followed: Story = {
  args: { onEvent: fn() },
  play: async ({ canvas, userEvent, args }) => {
    const row = within(canvas.getByRole('article', { name: /^Release 4\.2/ }));
    const link = await row.findByRole('link', { name: 'Show changes' }, patient);
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    // The story stays where it is.
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(link);
    await expect(args.onEvent).toHaveBeenCalledWith({
      type: 'notification.action.followed',
      id: 'release',
      actionId: 'changes',
    });
    await waitFor(() => expect(intentsOf(args)).toEqual(['read release']));
  },
};

/** Pressed once it is under way, and the others wait; agreed to it is done, and that is said. The focus stays. */
export const CarriedOut: Story = {
  args: {
    onAction: fn((intent: NotificationIntent) =>
      intent.verb === 'action' ? agreed.answer() : undefined,
    ),
  },
  play: async ({ canvas, userEvent, args }) => {
    const row = within(canvas.getByRole('article', { name: /^Release 4\.2/ }));
    await userEvent.dblClick(await row.findByRole('button', { name: 'Approve' }, patient));
    const running = await row.findByRole('button', { name: 'Approve: under way' }, patient);
    await expect(running).toHaveFocus();
    await expect(row.getByRole('button', { name: 'Reject' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await userEvent.click(row.getByRole('button', { name: 'Reject' }));
    await expect(intentsOf(args)).toEqual(['read release', 'action approve release']);
    running.focus();
    agreed.release();
    await expect(await row.findByRole('button', { name: 'Approve: done' }, patient)).toHaveFocus();
    await waitFor(() => expect(live()).toHaveTextContent('Approve: done.'), patient);
    await expect(row.getByRole('button', { name: 'Reject' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
  },
};

/** One that fails takes back only itself, says which and why, and can be tried again. The reading of the item stays. */
export const DidNotWork: Story = {
  args: {
    onAction: fn((intent: NotificationIntent) =>
      intent.verb === 'action' ? refused.answer() : undefined,
    ),
    onEvent: fn(),
  },
  play: async ({ canvas, userEvent, args }) => {
    const article = canvas.getByRole('article', { name: /^Release 4\.2/ });
    const row = within(article);
    await userEvent.click(await row.findByRole('button', { name: 'Reject' }, patient));
    await row.findByRole('button', { name: 'Reject: under way' }, patient);
    refused.release();
    const failed = await row.findByRole('button', { name: 'Reject: did not work' }, patient);
    await expect(failed).toHaveAttribute('aria-disabled', 'false');
    await expect(await canvas.findByText(/did not work for 1 notification/)).toHaveTextContent(
      'The service is down.',
    );
    await waitFor(() => expect(live()).toHaveTextContent(/Reject.*did not work/), patient);
    await expect(article).not.toHaveAttribute('data-unread');
    await expect(row.getByRole('button', { name: 'Approve' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(intentsOf(args)).toEqual([
        'read release',
        'action reject release',
        'action reject release',
      ]),
    );
    await expect(args.onEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        type: 'notification.action.rolledBack',
        ids: ['release'],
        actionId: 'reject',
        correlationId: 'c-7',
      }),
    );
  },
};

/** What destroys something, or says so, asks once more where it stands. The focus is on the harmless answer. */
export const AsksFirst: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const article = canvas.getByRole('article', { name: /^The import workers/ });
    const row = within(article);
    const restart = () => row.findByRole('button', { name: 'Restart workers' }, patient);
    (await restart()).focus();
    await userEvent.keyboard('{Enter}');
    const question = { name: 'Restart 14 workers? Runs under way begin anew.' };
    await expect(await row.findByRole('group', question)).toBeVisible();
    await expect(row.getByRole('button', { name: 'Cancel' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(await restart()).toHaveFocus());
    await expect(intentsOf(args)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(row.getByRole('button', { name: 'Cancel' })).toHaveFocus());
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(intentsOf(args)).toEqual(['read workers', 'action restart workers']),
    );
    await waitFor(() =>
      expect(row.getByRole('button', { name: 'Restart workers: done' })).toHaveFocus(),
    );
  },
};

/** Offline an action waits, says so, and can be taken back; nothing is said to be done. */
export const WhileOffline: Story = {
  args: { state: { status: 'ready', connection: 'offline' } },
  play: async ({ canvas, userEvent, args }) => {
    const row = within(canvas.getByRole('article', { name: /^Release 4\.2/ }));
    await userEvent.click(await row.findByRole('button', { name: 'Approve' }, patient));
    await expect(await canvas.findByText(/Approve.*waits to be sent/, {}, patient)).toBeVisible();
    await expect(row.getByText('Not sent yet')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(await row.findByRole('button', { name: 'Approve' }, patient)).toBeVisible();
    await expect(intentsOf(args)).toEqual([]);
  },
};

/** An address that would run something is no link, and words and names from outside stay words. */
export const Hostile: Story = {
  name: 'N-5 Hostile actions and actors',
  args: {
    onEvent: fn(),
    items: [
      item({
        id: 'evil',
        title: 'Look',
        actor: { name: '\u202Egnp.exe <b>x</b>', avatarUrl: 'javascript:alert(1)' } as never,
        actions: [
          { id: 'a', label: 'Run', href: ' JaVaScRiPt:alert(1)' },
          { id: 'b', label: '//evil', href: '//evil.example' },
          { id: 'c', label: '<img src=x onerror=alert(1)>', kind: 'toString' },
          { id: 'c', label: 'Twice' },
          { id: 'd', label: 'W'.repeat(400), confirm: 'W'.repeat(400) },
        ],
      }),
      item({ id: 'broken', title: 'Broken', actions: [{ id: 7 }, null, { id: 'x' }] as never }),
      item({ id: 'none', title: 'None', actor: 'Ada' as never, actions: 'delete' as never }),
    ],
  },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const evil = within(canvas.getByRole('article', { name: 'Look' }));
    const word = await evil.findByText('Run', {}, patient);
    await expect(word.closest('a, button')).toBeNull();
    await userEvent.click(evil.getByRole('button', { name: '1 more' }));
    await expect(canvas.queryByRole('link')).toBeNull();
    await expect(canvas.queryByText('Twice')).toBeNull();
    await expect(canvasElement.querySelector('img, script, b')).toBeNull();
    await userEvent.click(evil.getByRole('button', { name: 'W'.repeat(400) }));
    await expect(await evil.findByRole('group', { name: 'W'.repeat(400) })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await expect(canvas.getAllByRole('article')).toHaveLength(3);
    const issue = (id: string, field: string, reason: string) =>
      expect.objectContaining({ id, field, reason, dropped: false }) as unknown;
    await waitFor(
      () =>
        expect(args.onEvent).toHaveBeenCalledWith({
          type: 'data.issue',
          issues: expect.arrayContaining([
            issue('evil', 'actions', 'unsafe-address'),
            issue('broken', 'actions', 'not-usable'),
            issue('none', 'actor', 'not-usable'),
            issue('none', 'actions', 'not-usable'),
          ]) as unknown,
        }),
      patient,
    );
  },
};

/** What has expired is out of the inbox and its counts; the history has it, says so, and lets nobody answer any more. */
export const Expires: Story = {
  args: { now: now + 2 * hour },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByRole('article', { name: /^Release 4\.2/ })).toBeNull();
    await expect(canvas.getByText('1 unread · 1 critical')).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'History' }));
    const row = await canvas.findByRole('article', { name: /^Release 4\.2/ });
    await expect(row).toHaveAccessibleDescription(/Expired/);
    const approve = await within(row).findByRole('button', { name: 'Approve' }, patient);
    await expect(approve).toHaveAttribute('aria-disabled', 'true');
    await expect(approve).toHaveAccessibleDescription('Expired');
  },
};

/** A newer item stands in the place of the one it names; together they count as one. */
export const Supersedes: Story = {
  args: {
    items: [
      ...approvals,
      item({
        id: 'workers-back',
        title: 'The import workers run again',
        supersedesId: 'workers',
        createdAt: now,
      }),
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(4);
    await expect(canvas.queryByRole('article', { name: /have stopped$/ })).toBeNull();
    await expect(canvas.getByRole('article', { name: /run again$/ })).toBeVisible();
    await expect(canvas.getByText('2 unread')).toBeVisible();
  },
};
