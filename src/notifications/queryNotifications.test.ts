import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNotifications } from './countNotifications';
import type { NotificationQuery } from './notificationQuery';
import { matchesNotificationQuery } from './matchesNotificationQuery';
import { queryNotifications } from './queryNotifications';
import { readNotificationQuery } from './readNotificationQuery';
import { aNotification } from './testSupport/aNotification';

const time = fc.option(fc.nat(10), { nil: null });
const item = fc
  .record({
    id: fc.uuid(),
    priority: fc.constantFrom('low', 'medium', 'high', 'critical'),
    type: fc.constantFrom('a', 'b', '__proto__'),
    readAt: time,
    archivedAt: time,
    snoozedUntil: time,
    pinnedAt: time,
  })
  .map((about) => aNotification(about));
const query: fc.Arbitrary<NotificationQuery> = fc.record(
  {
    folder: fc.constantFrom('inbox', 'snoozed', 'archived', 'all'),
    unread: fc.boolean(),
    pinned: fc.boolean(),
    types: fc.subarray(['a', 'b']),
    priorities: fc.subarray(['low', 'critical']),
    text: fc.constantFrom('', 'error', 'pool ERROR', 'nothing like it'),
  },
  { requiredKeys: [] },
);

describe('queries', () => {
  it('put each item into exactly one folder, at every instant', () => {
    fc.assert(
      fc.property(item, fc.nat(12), (one, now) => {
        const folders = (['inbox', 'snoozed', 'archived'] as const).filter((folder) =>
          matchesNotificationQuery(one, { folder }, now),
        );
        expect(folders).toHaveLength(1);
      }),
    );
  });

  it('give the same answer for one item, for a list, and as a count', () => {
    fc.assert(
      fc.property(fc.array(item), query, fc.nat(12), (items, asked, now) => {
        const found = queryNotifications(items, asked, now);
        expect(found).toEqual(items.filter((one) => matchesNotificationQuery(one, asked, now)));
        const counts = countNotifications(items, asked, now);
        expect(counts.total).toBe(found.length);
        expect(counts.unread).toBe(found.filter(({ readAt }) => readAt === null).length);
        const sum = (record: Readonly<Record<string, number>>) =>
          Object.values(record).reduce((total, count) => total + count, 0);
        expect(sum(counts.byPriority)).toBe(counts.total);
        expect(sum(counts.unreadByPriority)).toBe(counts.unread);
      }),
    );
  });

  it('survive storage, and are refused whole when one part is not of its kind', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(readNotificationQuery(JSON.parse(JSON.stringify(asked)))).toEqual(asked);
      }),
    );
    for (const broken of [
      null,
      [],
      'all',
      { folder: 'trash' },
      { unread: 'yes' },
      { types: 'a' },
      { types: [1] },
      { createdFrom: null },
      { unreed: true },
    ]) {
      expect(readNotificationQuery(broken)).toBeNull();
    }
  });

  it('find every word in title, body, details and type, whatever its case and width', () => {
    const one = aNotification({
      title: 'Pool erschöpft',
      details: [{ label: 'Code', value: 'DB_1' }],
    });
    const finds = (text: string) => matchesNotificationQuery(one, { text });
    expect(finds('pool db_1')).toBe(true);
    expect(finds('ERSCHO\u0308PFT')).toBe(true);
    expect(finds('ＰＯＯＬ')).toBe(true);
    expect(finds('pool redis')).toBe(false);
  });

  it('count a priority that nobody knows under its own name', () => {
    const odd = [
      aNotification({ priority: 'P0' as 'low' }),
      aNotification({ priority: '__proto__' as 'low' }),
    ];
    const { byPriority } = countNotifications(odd);
    expect(Object.entries(byPriority)).toContainEqual(['P0', 1]);
    expect(Object.entries(byPriority)).toContainEqual(['__proto__', 1]);
  });

  it('bring a snoozed item back at its very instant', () => {
    const snoozed = aNotification({ snoozedUntil: 1000 });
    expect(matchesNotificationQuery(snoozed, {}, 999)).toBe(false);
    expect(matchesNotificationQuery(snoozed, {}, 1000)).toBe(true);
    expect(matchesNotificationQuery(snoozed, {})).toBe(false);
  });
});
