// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ActionOutcome, NotificationIntent } from '../../notifications/index';
import { heardIn } from '../../test/heardIn';
import { inline, minute, now, some } from './testSupport/inbox';
import { item } from './testSupport/sampleInbox';

const articles = () => screen.queryAllByRole('article');

/** An answer that the test gives when it wants to. */
function later() {
  let resolve: (outcome: ActionOutcome) => void = () => undefined;
  const promise = new Promise<ActionOutcome>((settle) => {
    resolve = settle;
  });
  const answer = (outcome: ActionOutcome) =>
    act(async () => {
      resolve(outcome);
      await promise;
    });
  return { promise, answer };
}

const titles = () =>
  articles()
    .map((row) => row.getAttribute('aria-labelledby') ?? '')
    .map((id) => document.getElementById(id)?.textContent);
const failure = { ok: false as const, error: { message: 'Gateway timeout' } };

describe('an act', () => {
  it('shows at once, and comes back alone when it fails, with arrivals and a later reading untouched', async () => {
    const user = userEvent.setup();
    const archive = later();
    const onAction = vi.fn((intent: NotificationIntent) =>
      intent.verb === 'archive' ? archive.promise : undefined,
    );
    const items = some(3);
    const { rerender } = render(inline({ items, onAction, groupBy: 'none' }));
    await user.click(screen.getAllByRole('button', { name: 'Archive' })[1]!);
    expect(titles()).toEqual(['Alert 0', 'Alert 2']);
    await user.click(screen.getAllByRole('button', { name: 'Mark as read' })[1]!);
    act(() => screen.getByRole('heading', { name: 'Notifications' }).focus());
    const arrival = item({ id: 'late', title: 'Late', createdAt: now });
    rerender(inline({ items: [arrival, ...items], onAction, groupBy: 'none' }));
    await archive.answer(failure);
    expect(titles()).toEqual(['Late', 'Alert 0', 'Alert 1', 'Alert 2']);
    expect(articles().map((row) => row.hasAttribute('data-unread'))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    const [told] = screen.getAllByText(/did not work for 1 notification/);
    expect(told).toHaveTextContent('Gateway timeout');
    expect(screen.getByText('3 unread')).toBeVisible();
  });

  it('has a name that no other page, tab or person gives: it begins at random', async () => {
    const user = userEvent.setup();
    const names: string[] = [];
    const onAction = ({ operationId }: NotificationIntent) => {
      names.push(operationId);
    };
    const view = render(inline({ items: some(1), onAction }));
    await user.click(screen.getByRole('button', { name: 'Mark as read' }));
    view.unmount();
    render(inline({ items: some(1), onAction }));
    await user.click(screen.getByRole('button', { name: 'Mark as read' }));
    const random = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}-\d{6}$/;
    expect(names).toEqual([expect.stringMatching(random), expect.stringMatching(random)]);
    expect(new Set(names).size).toBe(2);
  });

  it('is heard each time, also when the words are those of the one before', async () => {
    const user = userEvent.setup();
    render(inline({ onAction: vi.fn(), groupBy: 'none' }));
    const { heard } = heardIn(document.querySelector('[data-part="live"] [role="status"]')!);
    act(() => articles()[0]?.focus());
    for (const count of [1, 2, 3]) {
      await user.keyboard('e');
      await waitFor(() =>
        expect(heard()).toEqual(Array.from({ length: count }, () => 'Archived. Undo with Ctrl+Z.')),
      );
    }
  });

  it('makes one intent of a double click', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(inline({ onAction }));
    await user.dblClick(screen.getAllByRole('button', { name: 'Mark as read' })[0]!);
    const reads = onAction.mock.calls.filter(
      ([intent]) => (intent as NotificationIntent).verb === 'read',
    );
    expect(reads).toHaveLength(1);
  });

  it('can be undone, and the undo is sent as the inverse', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(inline({ onAction }));
    await user.click(screen.getAllByRole('button', { name: 'Archive' })[0]!);
    expect(articles()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(articles()).toHaveLength(3);
    const [first, second] = onAction.mock.calls.map(([intent]) => intent as NotificationIntent);
    expect(second).toMatchObject({ verb: 'unarchive', ids: ['n0'], undoes: first?.operationId });
  });

  it('holds a deletion back until its undo is over, and sends it when the page goes', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const { unmount } = render(inline({ onAction }));
    act(() => articles()[0]?.focus());
    await user.keyboard('{Delete}');
    expect(articles()).toHaveLength(2);
    expect(onAction).not.toHaveBeenCalled();
    unmount();
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({ verb: 'delete', ids: ['n0'] });
  });

  it('is kept while offline and sent when the connection is back', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const offline = { status: 'ready', connection: 'offline' } as const;
    const items = some(3);
    const { rerender } = render(inline({ items, onAction, state: offline }));
    await user.click(screen.getAllByRole('button', { name: 'Mark as read' })[0]!);
    expect(onAction).not.toHaveBeenCalled();
    expect(screen.getByText('Not sent yet')).toBeVisible();
    rerender(inline({ items, onAction, state: { status: 'ready' } }));
    await waitFor(() => expect(onAction).toHaveBeenCalledTimes(1));
    expect(screen.queryByText('Not sent yet')).toBeNull();
  });

  it('on "mark all as read" carries the query and how far the person had seen', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const items = some(3);
    const { rerender } = render(inline({ items, onAction }));
    await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({
      verb: 'read',
      ids: ['n0', 'n1', 'n2'],
      query: { unread: true },
      asOf: now - minute,
    });
    const late = item({ id: 'late', title: 'Late', createdAt: now });
    rerender(inline({ items: [late, ...items], onAction }));
    expect(screen.getByText('1 unread')).toBeVisible();
  });

  it('tells that an item must be acknowledged before it may go', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(inline({ items: some(1, { requiresAck: true }), onAction }));
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    expect(onAction).not.toHaveBeenCalled();
    expect(screen.getAllByText('1 notification must be acknowledged first.')[0]).toBeVisible();
  });

  it('offers nothing to do when the app carries nothing out', () => {
    render(inline({}));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
  });
});

describe('the keyboard', () => {
  it('moves through the feed, and leaves it at both ends', async () => {
    const user = userEvent.setup();
    render(inline({ onAction: vi.fn() }));
    act(() => articles()[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(articles()[1]).toHaveFocus();
    await user.keyboard('{PageDown}');
    expect(articles()[2]).toHaveFocus();
    await user.keyboard('{Home}');
    expect(articles()[0]).toHaveFocus();
    await user.keyboard('{End}');
    expect(articles()[2]).toHaveFocus();
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(screen.getByRole('heading', { name: 'Notifications' })).toHaveFocus();
  });

  it('keeps focus when the row under it goes: next, then previous, then the heading', async () => {
    const user = userEvent.setup();
    render(inline({ onAction: vi.fn(), groupBy: 'none' }));
    act(() => articles()[1]?.focus());
    await user.keyboard('e');
    expect(document.activeElement).toHaveAccessibleName('Alert 2');
    await user.keyboard('e');
    expect(document.activeElement).toHaveAccessibleName('Alert 0');
    await user.keyboard('e');
    expect(screen.getByRole('heading', { name: 'Notifications' })).toHaveFocus();
  });

  it('reads, selects, extends and undoes by letters that can be switched off', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const items = some(3);
    const { rerender } = render(inline({ items, onAction }));
    act(() => articles()[0]?.focus());
    await user.keyboard('u');
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({ verb: 'read', ids: ['n0'] });
    await user.keyboard('x{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(screen.getByText('3 selected')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('3 selected')).toBeNull();
    rerender(inline({ items, onAction, shortcuts: null }));
    await user.keyboard('e');
    expect(onAction).toHaveBeenCalledTimes(1);
  });

  it('opens the menu of a row, and gives the focus back when it closes', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    render(inline({ items: some(1), onAction }));
    act(() => articles()[0]?.focus());
    await user.keyboard('.');
    await user.click(await screen.findByRole('menuitem', { name: 'Pin' }, { timeout: 5000 }));
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({ verb: 'pin', ids: ['n0'] });
    await waitFor(() => expect(screen.getByRole('button', { name: /More actions/ })).toHaveFocus());
  });
});

describe('selection', () => {
  it('acts on all that is selected with one intent, and on everything that matches when asked', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const pagination = { hasMore: true, onLoadMore: vi.fn(), total: 1284 };
    render(inline({ onAction, pagination }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Alert 1' }));
    await user.click(screen.getByRole('button', { name: 'Select all 1,284 matching' }));
    expect(screen.getByText('1,284 selected')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Select Alert 2' }));
    expect(screen.getByText('1,283 selected')).toBeVisible();
    const strip = screen.getByRole('group', { name: '1,283 selected' });
    await user.click(within(strip).getByRole('button', { name: 'Archive' }));
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({
      verb: 'archive',
      ids: ['n0', 'n1'],
      exceptIds: ['n2'],
      query: {},
      asOf: now - minute,
    });
  });
});
