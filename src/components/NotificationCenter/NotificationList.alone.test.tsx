// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { inline, now, some } from './testSupport/inbox';
import { item } from './testSupport/sampleInbox';

const articles = () => screen.queryAllByRole('article');

let drawn = 0;
vi.mock('./RowMore', () => ({
  RowMore: () => {
    drawn += 1;
    return null;
  },
}));
beforeEach(() => {
  drawn = 0;
});

it('draws no more than three rows again when one of 10,000 arrives', () => {
  const items = some(10_000);
  const onAction = vi.fn();
  const { rerender } = render(inline({ items, onAction, coalesceDuplicates: false }));
  expect(drawn).toBeGreaterThan(5);
  drawn = 0;
  const arrival = item({ id: 'late', title: 'Late', createdAt: now });
  rerender(inline({ items: [arrival, ...items], onAction, coalesceDuplicates: false }));
  expect(articles()[0]).toHaveAccessibleName('Late');
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThanOrEqual(3);
});

it('draws no row again when the app renders anew with the same items', () => {
  const items = some(100);
  const onAction = vi.fn();
  const { rerender } = render(inline({ items, onAction }));
  drawn = 0;
  rerender(inline({ items, onAction }));
  expect(drawn).toBe(0);
});

it('lets each group be read or archived from its heading, which stands within the feed', async () => {
  const user = userEvent.setup();
  const onAction = vi.fn();
  const items = [
    ...some(2, { type: 'disk_full' }),
    item({ id: 'd', title: 'Drift', type: 'model_drift', readAt: now }),
  ];
  render(inline({ items, onAction, groupBy: 'type', coalesceDuplicates: false }));
  const first = articles()[0]!;
  expect(within(first).getByRole('heading', { level: 3 })).toHaveTextContent('Disk full');
  expect(within(first).getByText('· 2 unread')).toBeVisible();
  expect(articles()).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: 'Archive group: Disk full' }));
  expect(onAction.mock.lastCall?.[0]).toMatchObject({ verb: 'archive', ids: ['n0', 'n1'] });
  expect(screen.queryByRole('button', { name: 'Mark group as read: Model drift' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Archive group: Model drift' })).toBeVisible();
});
