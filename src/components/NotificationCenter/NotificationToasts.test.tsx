// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ActionOutcome } from '../../notifications/index';
import type { NotificationCenterProps } from './notificationCenterProps';
import { toastsPart } from './parts';
import { inline, now, some } from './testSupport/inbox';
import { item } from './testSupport/sampleInbox';

await toastsPart.load();

const news = item({ id: 'news', title: 'Payments are slow', createdAt: now });
const toast = () => screen.queryByRole('group', { name: news.title });
const row = () => screen.queryByRole('article', { name: news.title });

/** An inbox in which `news` has just arrived, and whose server answers what `answer` says, when it says so. */
function arrive(about: Partial<NotificationCenterProps> = {}) {
  let answer: (outcome: ActionOutcome) => void = () => undefined;
  const onAction = () => new Promise<ActionOutcome>((settle) => (answer = settle));
  const items = some(2);
  const props = { groupBy: 'none', onAction, toasts: true, ...about } as const;
  const { rerender } = render(inline({ ...props, items }));
  rerender(inline({ ...props, items: [news, ...items] }));
  return {
    fail: () =>
      act(async () => answer(await Promise.resolve({ ok: false, error: { message: 'HTTP 500' } }))),
  };
}

describe('a toast', () => {
  it('that was answered stays away when the act fails, while its item comes back and the failure is said', async () => {
    const user = userEvent.setup();
    const { fail } = arrive();
    await user.click(within(toast()!).getByRole('button', { name: 'Archive' }));
    expect(toast()).toBeNull();
    expect(row()).toBeNull();
    await fail();
    expect(row()).toBeVisible();
    expect(toast()).toBeNull();
    expect(screen.getAllByText(/did not work for 1 notification/)[0]).toBeVisible();
  });

  it('stays away too when its item was answered in the list', async () => {
    const user = userEvent.setup();
    const { fail } = arrive();
    await user.click(within(row()!).getByRole('button', { name: 'Archive' }));
    expect(toast()).toBeNull();
    await fail();
    expect(row()).toBeVisible();
    expect(toast()).toBeNull();
  });

  it('shows also when its code came later than its item', () => {
    const items = [news, ...some(2)];
    const { rerender } = render(inline({ items: some(2) }));
    rerender(inline({ items }));
    rerender(inline({ items: [...items] }));
    expect(toast()).toBeNull();
    rerender(inline({ items: [...items], toasts: true }));
    expect(toast()).toBeVisible();
  });

  it('gives way to what did not work, as long as the panel is closed', async () => {
    const user = userEvent.setup();
    const { fail } = arrive({ variant: 'popover' });
    await user.click(within(toast()!).getByRole('button', { name: 'Archive' }));
    await fail();
    const region = screen.getByRole('region');
    expect(within(region).getByText(/did not work/)).toBeVisible();
    await user.click(within(region).getByRole('button', { name: 'Dismiss' }));
    expect(region).not.toBeVisible();
  });

  it('stays away when it was dismissed, and its item stays unread', async () => {
    const user = userEvent.setup();
    arrive();
    await user.click(within(toast()!).getByRole('button', { name: 'Dismiss' }));
    expect(toast()).toBeNull();
    expect(row()).toHaveAttribute('data-unread');
  });

  it('keeps the focus that Tab moves from one of its buttons to the next', () => {
    arrive();
    const [open, archive] = within(toast()!).getAllByRole('button');
    row()!.focus();
    act(() => open!.focus());
    // When a key moves the focus, the page has none for a moment, and React draws in that moment.
    const nowhere = vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.body);
    fireEvent.focusOut(open!, { relatedTarget: archive });
    nowhere.mockRestore();
    expect(row()).not.toHaveFocus();
    act(() => archive!.focus());
    expect(archive).toHaveFocus();
  });

  it('shows nothing less urgent than it is told to', () => {
    arrive({ toasts: { minPriority: 'critical' } });
    expect(row()).toBeVisible();
    expect(toast()).toBeNull();
  });

  it('shows no more at once than it is told to, and the next when one goes', async () => {
    const user = userEvent.setup();
    const more = ['a', 'b', 'c'].map((id) => item({ id, title: `Alert ${id}`, createdAt: now }));
    const props = { groupBy: 'none', toasts: { max: 2 } } as const;
    const { rerender } = render(inline({ ...props, items: some(2) }));
    rerender(inline({ ...props, items: [...more, ...some(2)] }));
    const region = screen.getByRole('region', { name: /newest notifications/ });
    expect(within(region).getAllByRole('group')).toHaveLength(2);
    await user.click(within(region).getAllByRole('button', { name: 'Dismiss' })[0]!);
    expect(within(region).getAllByRole('group')).toHaveLength(2);
    await user.click(within(region).getAllByRole('button', { name: 'Dismiss' })[0]!);
    expect(within(region).getAllByRole('group')).toHaveLength(1);
  });

  it.each([
    [{ durationMs: 30_000 }, 30_000],
    [{ durationMs: 1 }, 10_000],
    [{ durationMs: NaN }, 10_000],
    [{ durationMs: null }, null],
    [{ durationMs: Infinity }, null],
    [{}, 10_000],
  ])('with %j stays %j ms', (toasts, ms) => {
    vi.useFakeTimers();
    try {
      arrive({ toasts });
      act(() => void vi.advanceTimersByTime((ms ?? 1e9) - 1));
      expect(toast()).toBeVisible();
      if (ms === null) return;
      act(() => void vi.advanceTimersByTime(1));
      expect(toast()).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});
