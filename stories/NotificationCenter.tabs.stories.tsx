import { logKey, type NotificationIntent } from '@auterity/shared-components/notifications';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { http, HttpResponse } from 'msw';
import { expect, waitFor, within } from 'storybook/test';
import { errorIQ } from '../.storybook/errorIQ';
import { actsUrl, ConnectedInbox } from './notifications/ConnectedInbox';

let intents: NotificationIntent[] = [];

/**
 * Two inboxes that talk as two tabs of one browser do, over its `BroadcastChannel`: what is done in one shows in the
 * other, and only the tab in which a person acted talks to the server. Another tenant hears nothing of it.
 */
const meta = {
  title: 'Components/NotificationCenter/Tabs and tenants',
  component: ConnectedInbox,
  args: { variant: 'inline', groupBy: 'none', coalesceDuplicates: false },
  beforeEach: () => {
    intents = [];
    errorIQ.use(
      http.post(actsUrl, async ({ request }) => {
        intents.push((await request.json()) as NotificationIntent);
        return new HttpResponse(null, { status: 204 });
      }),
    );
  },
} satisfies Meta<typeof ConnectedInbox>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };
/** How many there are, drawn or not. */
const sizeIn = (place: HTMLElement) =>
  Number(within(place).queryAllByRole('article')[0]?.getAttribute('aria-setsize') ?? 0);
const unreadIn = (place: HTMLElement) =>
  Number(/(\d+) unread/.exec(place.querySelector('header')?.textContent ?? '')?.[1] ?? 0);
const sent = () => intents.map(({ verb }) => verb);

/** Archives the first notification that all places draw, in one and the same moment. */
async function archiveFirst(...places: HTMLElement[]): Promise<void> {
  const archiveIn = (row: HTMLElement | null) =>
    row === null ? null : within(row).queryByRole('button', { name: 'Archive' });
  const buttons = await waitFor(() => {
    for (const drawn of places[0]?.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
      const row = `[data-key="${CSS.escape(drawn.getAttribute('data-key') ?? '')}"]`;
      const found = places.map((place) => archiveIn(place.querySelector<HTMLElement>(row)));
      if (!found.includes(null)) return found;
    }
    throw new Error('No notification is drawn in all places.');
  }, patient);
  for (const archive of buttons) archive?.click();
}

/** The same notification archived in both tabs: one intent each, the same list in both, and no message without end. */
export const TwoTabs: Story = {
  name: 'N-2 Two tabs archive the same',
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <div data-testid="one">
        <ConnectedInbox {...args} />
      </div>
      <div data-testid="two">
        <ConnectedInbox {...args} messages={{ title: 'The other tab' }} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const [one, two] = [canvas.getByTestId('one'), canvas.getByTestId('two')];
    await waitFor(async () => {
      await expect(sizeIn(one)).toBeGreaterThan(2);
      await expect(sizeIn(two)).toBe(sizeIn(one));
    }, patient);
    await within(one).findAllByRole('button', { name: 'Archive' }, patient);
    await within(two).findAllByRole('button', { name: 'Archive' }, patient);
    const [rows, unread] = [sizeIn(one), unreadIn(one)];

    const heard: unknown[] = [];
    const channel = new BroadcastChannel(logKey({ tenantId: 'acme', userId: 'ada' }));
    channel.onmessage = ({ data }) => heard.push(data);
    try {
      // Before either tab can have heard of the other.
      await archiveFirst(one, two);
      await waitFor(() => expect(sent()).toEqual(['archive', 'archive']), patient);
      await expect(intents[0]?.ids).toEqual(intents[1]?.ids);
      for (const tab of [one, two]) {
        await waitFor(() => expect(sizeIn(tab)).toBe(rows - 1), patient);
        await expect(unreadIn(tab)).toBe(unread - 1);
      }
      // Each tab tells once that it has sent, and once that it was answered.
      await waitFor(() => expect(heard).toHaveLength(4), patient);

      // What only one tab did shows in the other, which sends nothing and passes nothing on.
      await archiveFirst(two);
      for (const tab of [one, two]) {
        await waitFor(() => expect(sizeIn(tab)).toBe(rows - 2), patient);
        await expect(unreadIn(tab)).toBe(unread - 2);
      }
      await waitFor(() => expect(heard).toHaveLength(6), patient);
      await expect(sent()).toEqual(['archive', 'archive', 'archive']);
      // Another tab's doing is no news to this person: it is not said here.
      await expect(within(one).queryByText(/did not work|changed elsewhere/)).toBeNull();
    } finally {
      channel.close();
    }
  },
};

/** Two tenants whose notifications happen to have the same ids: what is done for one leaves the other alone. */
export const TwoTenants: Story = {
  name: 'N-10 Two tenants on one page',
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <div data-testid="one">
        <ConnectedInbox {...args} tenantId="acme" />
      </div>
      <div data-testid="two">
        <ConnectedInbox {...args} tenantId="st-mary" messages={{ title: 'St. Mary' }} />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    const [one, two] = [canvas.getByTestId('one'), canvas.getByTestId('two')];
    await waitFor(() => expect(sizeIn(two)).toBeGreaterThan(2), patient);
    await waitFor(() => expect(sizeIn(one)).toBe(sizeIn(two)), patient);
    const [rows, unread] = [sizeIn(two), unreadIn(two)];
    await archiveFirst(one);
    await waitFor(() => expect(sizeIn(one)).toBe(rows - 1), patient);
    await waitFor(() => expect(sent()).toEqual(['archive']), patient);
    await archiveFirst(two);
    await waitFor(() => expect(sizeIn(two)).toBe(rows - 1), patient);
    await waitFor(() => expect(sent()).toEqual(['archive', 'archive']), patient);
    await expect(unreadIn(two)).toBe(unread - 1);
    await expect(unreadIn(one)).toBe(unread - 1);
  },
};
