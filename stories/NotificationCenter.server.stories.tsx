import type { Meta, StoryObj } from '@storybook/react-vite';
import { StrictMode, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, fn, screen, waitFor, within } from 'storybook/test';
import {
  inbox,
  item,
  minute,
  now,
} from '../src/components/NotificationCenter/testSupport/sampleInbox';
import { NotificationCenter } from '../src/index';
import { heldAnswer, serviceIsDown } from './notifications/heldAnswer';

const archived = heldAnswer(serviceIsDown);

/** A page that a server has written, and one that goes away while an act is under way. */
const meta = {
  title: 'Components/NotificationCenter/Coming and going',
  component: NotificationCenter,
  args: { items: inbox, variant: 'inline', onAction: fn() },
  argTypes: { items: { control: false } },
} satisfies Meta<typeof NotificationCenter>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 15_000 };

/**
 * What the server wrote is what the browser hydrates, in strict mode, although the browser's clock says another time: the
 * server writes no relative time. After that the row says how long ago it came, and can be acted upon.
 */
export const HydratesWithoutADifference: Story = {
  name: 'N-10 Server and hydration',
  args: {
    items: [4, 50, 90].map((minutes) =>
      item({
        id: `s${minutes}`,
        title: `Alert ${minutes}`,
        createdAt: Date.now() - minutes * minute,
      }),
    ),
  },
  render: () => <div data-testid="page" />,
  play: async ({ canvas, userEvent, args }) => {
    const page = canvas.getByTestId('page');
    const written = (
      <StrictMode>
        <NotificationCenter {...args} />
      </StrictMode>
    );
    page.innerHTML = renderToString(written);
    const before = page.innerHTML;
    await expect(before).toContain('Alert 50');
    await expect(before).not.toMatch(/minutes? ago/);

    const onRecoverableError = fn();
    let root: Root | undefined;
    try {
      root = hydrateRoot(page, written, { onRecoverableError });
      const rows = () => within(page).getAllByRole('article');
      await waitFor(() => expect(rows()[0]).toHaveAccessibleDescription(/minutes ago/), patient);
      await expect(onRecoverableError).not.toHaveBeenCalled();
      const [archive] = await within(page).findAllByRole('button', { name: 'Archive' }, patient);
      await userEvent.click(archive!);
      await waitFor(() => expect(rows()).toHaveLength(2));
      // Strict mode runs effects twice; the act is sent once.
      await expect(args.onAction).toHaveBeenCalledTimes(1);
    } finally {
      root?.unmount();
    }
  },
};

/** An inbox that goes while an act is under way sends what it held, is told of the failure, and leaves nothing behind. */
export const GoesWhileAnActIsUnderWay: Story = {
  name: 'N-10 Unmount while an act is pending',
  args: {
    now,
    items: [...inbox, item({ id: 'old', title: 'Certificate renewed', createdAt: now - minute })],
    groupBy: 'none',
    onAction: fn(archived.answer),
  },
  beforeEach: archived.hold,
  render: function Leaving(args) {
    const [isThere, setIsThere] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setIsThere(!isThere)}>
          {isThere ? 'Leave' : 'Come back'}
        </button>
        {isThere && <NotificationCenter {...args} />}
      </>
    );
  },
  play: async ({ canvas, userEvent, args }) => {
    const row = canvas.getByRole('article', { name: 'Certificate renewed' });
    await userEvent.click(await within(row).findByRole('button', { name: 'Archive' }, patient));
    canvas.getAllByRole('article')[3]?.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(4), patient);
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    await userEvent.click(canvas.getByRole('button', { name: 'Leave' }));
    // The deletion was still being held back.
    await waitFor(() => expect(args.onAction).toHaveBeenCalledTimes(2));
    await expect(args.onAction).toHaveBeenLastCalledWith(
      expect.objectContaining({ verb: 'delete' }),
    );
    await waitFor(() => expect(document.querySelector('[data-part="live"]')).toBeNull());
    archived.release();
    await userEvent.click(canvas.getByRole('button', { name: 'Come back' }));
    await waitFor(() => expect(canvas.getAllByRole('article')).toHaveLength(6), patient);
    await expect(screen.queryByText(/did not work/)).toBeNull();
    await expect(document.querySelectorAll('[data-part="live"]')).toHaveLength(1);
  },
};
