import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotificationItem } from '../model';
import { sortNotifications, type NotificationComparison } from './sortNotifications';
import { aNotification } from './testSupport/aNotification';

const ids = (items: readonly NotificationItem[]) => items.map(({ id }) => id).join(' ');
const items = [
  aNotification({ id: 'a', title: 'Beta', createdAt: 1 }),
  aNotification({ id: 'b', title: 'Alpha', createdAt: 2 }),
  aNotification({ id: 'c', title: 'Beta', createdAt: 3 }),
  aNotification({ id: 'd', title: 'Omega', createdAt: 0, pinnedAt: 9 }),
];
const byTitle: NotificationComparison = (a, b) => a.title.localeCompare(b.title, 'en');

describe('sortNotifications', () => {
  it('takes a comparison of the app below the pinned ones; the newer of two alike stands first', () => {
    expect(ids(sortNotifications(items, byTitle))).toBe('d b c a');
    expect(ids(sortNotifications([...items].reverse(), byTitle))).toBe('d b c a');
  });

  it('stands by time where a comparison throws or answers no number', () => {
    const byTime = ids(sortNotifications(items));
    const thrown = () => {
      throw new Error('not today');
    };
    for (const order of [thrown, () => NaN, () => undefined as never, () => 'x' as never]) {
      expect(ids(sortNotifications(items, order))).toBe(byTime);
    }
  });

  it('puts an item that cannot be compared behind those that can, and these in their order', () => {
    const score: Readonly<Record<string, number>> = { a: 3, c: 1 };
    const byScore: NotificationComparison = (a, b) => (score[b.id] ?? NaN) - (score[a.id] ?? NaN);
    expect(ids(sortNotifications(items, byScore))).toBe('d a c b');
    const byName: NotificationComparison = (a, b) => {
      if (a.id === 'c' || b.id === 'c') throw new Error('c has no name');
      return byTitle(a, b);
    };
    expect(ids(sortNotifications(items, byName))).toBe('d b a c');
  });

  it('loses and doubles no item, and depends on no order of arrival, whatever a comparison does', () => {
    const item = fc.record({
      id: fc.uuid(),
      createdAt: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(NaN)),
      pinnedAt: fc.constantFrom(null, 1),
      body: fc.constantFrom('1', '2', '', 'x'),
    });
    const comparisons: NotificationComparison[] = [
      (a, b) => Number.parseInt(a.body, 10) - Number.parseInt(b.body, 10),
      (a, b) => {
        if (a.body === '' || b.body === '') throw new Error('empty');
        return a.body < b.body ? -1 : Number(a.body > b.body);
      },
      () => Infinity - Infinity,
    ];
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 }),
        fc.constantFrom(...comparisons),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (records, order, dice) => {
          const list = records.map((about) => aNotification(about));
          const sorted = ids(sortNotifications(list, order));
          expect(sorted.split(' ').sort()).toEqual(ids(list).split(' ').sort());
          const shuffled = list
            .map((one, index) => ({ one, at: dice[index] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
          expect(ids(sortNotifications(shuffled, order))).toBe(sorted);
        },
      ),
    );
  });
});
