// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { NotificationItem } from '../../model/index';
import { passTime } from '../../test/passTime';
import { notificationMessagesAr } from './messages.ar';
import { notificationMessagesDe } from './messages.de';
import { NotificationCenter } from './NotificationCenter';
import type { NotificationEventHandler } from './notificationEvent';
import { inline, minute, now, some } from './testSupport/inbox';
import { item } from './testSupport/sampleInbox';

const articles = () => screen.queryAllByRole('article');

describe('the list', () => {
  it('is a feed of articles that say all that colour and weight say', () => {
    render(inline({ items: some(2, { priority: 'critical' }) }));
    const feed = screen.getByRole('feed', { name: 'Notifications' });
    const [first] = within(feed).getAllByRole('article');
    expect(first).toHaveAccessibleName('Alert 0');
    expect(first).toHaveAccessibleDescription('Unread, Critical, 1 minute ago, Today');
    expect(first).toHaveAttribute('aria-posinset', '1');
    expect(first).toHaveAttribute('aria-setsize', '2');
  });

  it('draws a window of 10,000 items, in fewer than 2,500 nodes', () => {
    const { container } = render(inline({ items: some(10_000), coalesceDuplicates: false }));
    expect(articles().length).toBeGreaterThan(5);
    expect(container.querySelectorAll('*').length).toBeLessThan(2500);
    expect(articles()[0]).toHaveAttribute('aria-setsize', '10000');
  });

  it('shows duplicates within a minute as one that unfolds', async () => {
    const user = userEvent.setup();
    render(inline({ items: some(3, { title: 'Same' }) }));
    expect(articles()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /×3/ }));
    expect(articles()).toHaveLength(4);
  });

  it('shows as one only what came as near together as it is told', () => {
    const items = some(3, { title: 'Same' });
    const { rerender } = render(inline({ items, coalesceDuplicates: { windowMs: 1000 } }));
    expect(articles()).toHaveLength(3);
    rerender(inline({ items, coalesceDuplicates: { windowMs: 5 * minute } }));
    expect(articles()).toHaveLength(1);
  });

  it('lets one broken record cost itself alone, and says so', () => {
    const broken = [null, { id: 'x', title: 42 }, ...some(1)] as unknown as NotificationItem[];
    render(inline({ items: broken }));
    expect(articles()).toHaveLength(1);
    expect(screen.getByText('2 notifications could not be shown')).toBeVisible();
  });

  it('shows no time where there is none, and never "in 3 hours"', () => {
    const items = [
      item({ id: 'a', title: 'a', createdAt: NaN }),
      item({ id: 'b', title: 'b', createdAt: 0 }),
      item({ id: 'c', title: 'c', createdAt: 1_795_368_171 }),
      item({ id: 'd', title: 'd', createdAt: now + 3 * 60 * minute }),
    ];
    const { container } = render(inline({ items, groupBy: 'none' }));
    const times = [...container.querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(times).toEqual([expect.stringMatching(/Nov 22, 2026/)]);
    for (const row of articles().slice(1)) {
      expect(row).toHaveAccessibleDescription(/Time not known/);
      expect(row).not.toHaveTextContent('1970');
    }
  });

  it('makes no link of an address that is no link', async () => {
    const user = userEvent.setup();
    const bad = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      '//evil.example',
      '/\\evil.example',
      '\u0001javascript:x',
    ];
    for (const href of bad) {
      const { unmount } = render(inline({ items: some(1, { href }) }));
      await user.click(screen.getByRole('button', { name: 'Alert 0' }));
      expect(screen.queryByRole('link')).toBeNull();
      unmount();
    }
    render(inline({ items: some(1, { href: '/runs/1' }) }));
    await user.click(screen.getByRole('button', { name: 'Alert 0' }));
    expect(screen.getByRole('link')).toHaveAttribute('href', '/runs/1');
  });

  it('shows markup as the text that it is', () => {
    const { container } = render(
      inline({ items: some(1, { body: '<img src=x onerror=alert(1)>' }) }),
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });

  it('opens a row: reads it, and shows its facts as a list', async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const onItemOpen = vi.fn();
    const details = [{ label: 'Error code', value: 'DB_1' }];
    render(inline({ items: some(1, { details }), onAction, onItemOpen }));
    await user.click(screen.getByRole('button', { name: 'Alert 0' }));
    expect(screen.getByRole('term')).toHaveTextContent('Error code');
    expect(screen.getByRole('definition')).toHaveTextContent('DB_1');
    expect(onAction.mock.calls[0]?.[0]).toMatchObject({ verb: 'read', ids: ['n0'] });
    expect(onItemOpen).toHaveBeenCalledTimes(1);
  });
});

describe('the states of the data', () => {
  it('never show a failure as an empty inbox', () => {
    const onRetry = vi.fn();
    render(
      inline({
        items: [],
        state: { status: 'error', error: { message: 'Down', correlationId: 'c-1' }, onRetry },
      }),
    );
    expect(screen.getByText('Notifications could not be loaded')).toBeVisible();
    expect(screen.queryByText("You're all caught up")).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalled();
  });

  it('tell an empty inbox from a filter that finds nothing', () => {
    const { unmount } = render(inline({ items: [] }));
    expect(screen.getByText("You're all caught up")).toBeVisible();
    unmount();
    render(inline({ defaultQuery: { text: 'zzz' } }));
    expect(screen.getByText('No notification matches')).toBeVisible();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filter' })[0]!);
    expect(articles()).toHaveLength(3);
  });
});

describe('arrivals', () => {
  it('do not move what is being read: they wait behind a button that counts them', () => {
    const items = some(3);
    const { rerender } = render(inline({ items }));
    act(() => articles()[2]?.focus());
    const fresh = [1, 2].map((n) =>
      item({ id: `f${n}`, title: `Fresh ${n}`, createdAt: now - n, type: `t${n}` }),
    );
    rerender(inline({ items: [...fresh, ...items] }));
    expect(articles()).toHaveLength(3);
    expect(articles()[2]).toHaveFocus();
    expect(screen.getByText('5 unread')).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: '2 new' }));
    expect(articles()).toHaveLength(5);
  });

  it('N-7: 200 in two seconds are announced three times at most, urgently when critical, and not on the first load', () => {
    vi.useFakeTimers();
    try {
      let items: NotificationItem[] = [];
      const { rerender } = render(inline({ items, state: { status: 'loading' } }));
      items = some(3);
      rerender(inline({ items, state: { status: 'ready' } }));
      passTime(2000);
      const alert = document.querySelector('[data-part="live"] [role="alert"]');
      const status = document.querySelector('[data-part="live"] [role="status"]');
      expect(status?.textContent).toBe('');
      const said = new Set<string>();
      for (let n = 0; n < 200; n += 5) {
        const five = [4, 3, 2, 1, 0].map((step) =>
          item({ id: `f${n + step}`, title: `Fresh ${n + step}`, createdAt: now + n + step }),
        );
        items = [...five, ...items];
        rerender(inline({ items }));
        passTime(50);
        if (status?.textContent) said.add(status.textContent);
      }
      passTime(1000);
      if (status?.textContent) said.add(status.textContent);
      expect(said.size).toBeGreaterThan(0);
      expect(said.size).toBeLessThanOrEqual(3);
      expect(alert?.textContent).toBe('');
      items = [
        item({
          id: 'boom',
          title: 'Payment failed',
          priority: 'critical',
          createdAt: now + 999,
        }),
        ...items,
      ];
      rerender(inline({ items }));
      passTime(1000);
      expect(alert?.textContent).toBe('1 new notification, 1 critical: Payment failed');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the bell', () => {
  it('says in its name how much is unread, opens, and has the focus again on Escape', async () => {
    const user = userEvent.setup();
    render(
      <NotificationCenter
        items={[...some(2), item({ id: 'c', title: 'c', priority: 'critical', createdAt: now })]}
        now={now}
      />,
    );
    const bell = screen.getByRole('button', { name: 'Notifications, 3 unread, 1 critical' });
    expect(bell).toHaveAttribute('aria-haspopup', 'dialog');
    await user.click(bell);
    expect(screen.getByRole('dialog', { name: 'Notifications' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Notifications' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(bell).toHaveFocus();
  });

  it('stops counting at 99 in its badge, not in its name', () => {
    const { container } = render(<NotificationCenter items={some(1284)} now={now} />);
    expect(container.querySelector('[data-part="badge"]')).toHaveTextContent('99+');
    expect(screen.getByRole('button')).toHaveAccessibleName('Notifications, 1,284 unread');
  });

  it('takes ref, className and style on its root', () => {
    const ref = createRef<HTMLElement>();
    render(<NotificationCenter items={[]} ref={ref} className="mine" style={{ margin: 3 }} />);
    expect(ref.current).toHaveClass('mine');
    expect(ref.current).toHaveStyle({ margin: '3px' });
  });
});

describe('languages', () => {
  const placeholders = (message: unknown) =>
    [...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

  it('have every text, with no placeholder that English does not have', async () => {
    const { notificationMessages } = await import('./messages');
    for (const texts of [notificationMessagesDe, notificationMessagesAr]) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(notificationMessages).sort());
      for (const [key, message] of Object.entries(texts)) {
        const known = new Set(
          placeholders(Object.entries(notificationMessages).find(([name]) => name === key)?.[1]),
        );
        expect(
          placeholders(message).filter((name) => !known.has(name)),
          key,
        ).toEqual([]);
      }
    }
  });

  it('have all six forms wherever Arabic counts', () => {
    for (const message of Object.values(notificationMessagesAr)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    }
  });

  it('switch while the page is open', () => {
    const { rerender } = render(inline({}));
    rerender(inline({ locale: 'ar', messages: notificationMessagesAr }));
    expect(screen.getByRole('heading', { name: 'الإشعارات' })).toBeVisible();
    rerender(inline({ locale: 'de', messages: notificationMessagesDe }));
    expect(screen.getByRole('feed', { name: 'Benachrichtigungen' })).toBeVisible();
  });
});

describe('what was seen', () => {
  it('is what has been drawn, or with `seenOn="open"` all that the list shows', () => {
    const seen = (seenOn?: 'open') => {
      const onEvent = vi.fn<NotificationEventHandler>();
      const { unmount } = render(inline({ items: some(200), onAction: vi.fn(), onEvent, seenOn }));
      unmount();
      return onEvent.mock.calls.flatMap(([event]) =>
        event.type === 'notification.seen' ? event.ids : [],
      );
    };
    expect(seen('open')).toHaveLength(200);
    expect(seen().length).toBeLessThan(60);
    expect(seen()).toContain('n0');
  });
});
