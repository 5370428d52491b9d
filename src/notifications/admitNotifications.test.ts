import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admitNotifications } from './admitNotifications';
import { countNotifications } from './countNotifications';
import { foldNotifications } from './foldNotifications';
import { groupNotifications } from './groupNotifications';
import { sortNotifications } from './sortNotifications';
import { aNotification } from './testSupport/aNotification';

describe('admitNotifications', () => {
  it('hands on sound items as the very same objects', () => {
    const item = aNotification();
    expect(admitNotifications([item, item])).toEqual({ items: [item, item], issues: [] });
    expect(admitNotifications([item]).items[0]).toBe(item);
  });

  it('drops what has no id or title, and tells each', () => {
    const { items, issues } = admitNotifications([
      null,
      7,
      {},
      { id: 'a' },
      { id: 'b', title: 42 },
    ]);
    expect(items).toEqual([]);
    expect(issues.map(({ index, field, dropped }) => [index, field, dropped])).toEqual([
      [0, null, true],
      [1, null, true],
      [2, 'id', true],
      [3, 'title', true],
      [4, 'title', true],
    ]);
  });

  it('lets a bad field cost that field alone', () => {
    const { items, issues } = admitNotifications([
      { ...aNotification(), createdAt: 'nope', readAt: 'x', details: [{ label: 1 }], body: null },
    ]);
    expect(items[0]).toMatchObject({ createdAt: NaN, readAt: null, details: [], body: '' });
    expect(issues.map(({ field }) => field).sort()).toEqual([
      'body',
      'createdAt',
      'details',
      'readAt',
    ]);
  });

  it('gives every later step something it can work with, whatever came', () => {
    const record = fc.oneof(
      fc.anything(),
      fc.record({
        id: fc.string(),
        title: fc.anything(),
        createdAt: fc.anything(),
        details: fc.anything(),
      }),
      fc.record({
        id: fc.uuid(),
        title: fc.string(),
        createdAt: fc.double(),
        priority: fc.string(),
      }),
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const { items } = admitNotifications(records);
        const sorted = sortNotifications(foldNotifications(items, []));
        groupNotifications(sorted, 'day', { timeZone: 'UTC', now: 0 });
        expect(countNotifications(sorted, { folder: 'all', text: '' }).total).toBe(sorted.length);
      }),
      { numRuns: 2000 },
    );
  });
});
