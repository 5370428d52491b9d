import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesceNotifications } from './coalesceNotifications';
import { groupNotifications } from './groupNotifications';
import { mergeNotifications } from './mergeNotifications';
import { sortNotifications } from './sortNotifications';
import { aNotification } from './testSupport/aNotification';

const items = fc.array(
  fc
    .record({
      id: fc.uuid(),
      type: fc.constantFrom('a', 'b'),
      title: fc.constantFrom('x', 'y'),
      createdAt: fc.oneof(fc.integer({ min: 1e12, max: 1e12 + 1e6 }), fc.constant(NaN)),
      pinnedAt: fc.option(fc.nat(5), { nil: null }),
    })
    .map((about) => aNotification(about)),
);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('groupNotifications', () => {
  it('loses no item and doubles none, in any grouping', () => {
    fc.assert(
      fc.property(items, fc.constantFrom('none', 'day', 'type', 'source', 'thread'), (list, by) => {
        const groups = groupNotifications(list, by, { timeZone: 'Asia/Kathmandu', now: 1e12 });
        expect(groups.flatMap((group) => ids(group.items)).sort()).toEqual(ids(list).sort());
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });

  it('cuts days where the zone does, also on the 23 hour day on which clocks change', () => {
    const at = (text: string) => aNotification({ id: text, createdAt: Date.parse(text) });
    const list = [
      at('2026-03-29T22:30:00Z'), // 00:30 on 30 March in Berlin
      at('2026-03-29T21:30:00Z'), // 23:30 on 29 March
      at('2026-03-28T23:30:00Z'), // 00:30 on 29 March
      at('2026-03-28T22:30:00Z'), // 23:30 on 28 March
    ];
    const now = Date.parse('2026-03-30T08:00:00Z');
    const days = groupNotifications(list, 'day', { timeZone: 'Europe/Berlin', now });
    expect(days.map(({ daysAgo, items: { length } }) => [daysAgo, length])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  it('keeps a time that cannot be read in a group of its own', () => {
    const list = [
      aNotification({ createdAt: NaN }),
      aNotification({ id: 'far', createdAt: 8.64e15 }),
    ];
    const groups = groupNotifications(list, 'day', { timeZone: 'UTC', now: 0 });
    expect(groups).toMatchObject([{ key: '', day: null, daysAgo: null }]);
  });

  it('agrees with Intl about the day of any instant in zones of every kind', () => {
    const zone = fc.constantFrom(
      'UTC',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Africa/Casablanca',
      'America/St_Johns',
    );
    const instant = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2035) });
    fc.assert(
      fc.property(zone, instant, (timeZone, createdAt) => {
        const [group] = groupNotifications([aNotification({ createdAt })], 'day', {
          timeZone,
          now: 0,
        });
        const shown = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        const day = new Date((group?.day ?? NaN) * 86_400_000).toISOString().slice(0, 10);
        expect(day).toBe(shown.format(createdAt));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('coalesceNotifications', () => {
  it('loses no item, and bundles only what says the same', () => {
    fc.assert(
      fc.property(items, (list) => {
        const bundles = coalesceNotifications(list);
        expect(bundles.flatMap((bundle) => ids(bundle.items)).sort()).toEqual(ids(list).sort());
        for (const bundle of bundles) {
          expect(new Set(bundle.items.map(({ type, title }) => type + title)).size).toBe(1);
          if (bundle.items.length > 1) {
            expect(bundle.items.every(({ pinnedAt }) => pinnedAt === null)).toBe(true);
          }
        }
      }),
    );
  });

  it('makes one row of 37 alerts within a minute of each other, and another of one an hour later', () => {
    const burst = Array.from({ length: 37 }, (_, index) =>
      aNotification({ id: `b${index}`, createdAt: 1e12 + index * 50_000 }),
    );
    const later = aNotification({ id: 'later', createdAt: 1e12 + 40 * 3_600_000 });
    const bundles = coalesceNotifications(sortNotifications([...burst, later]));
    expect(bundles.map((bundle) => bundle.items.length)).toEqual([1, 37]);
    expect(bundles[1]?.item.id).toBe('b36');
  });

  it('leaves alone what must be acknowledged one by one', () => {
    const two = [
      aNotification({ id: 'a', requiresAck: true }),
      aNotification({ id: 'b', requiresAck: true }),
    ];
    expect(coalesceNotifications(two)).toHaveLength(2);
  });
});

describe('sortNotifications', () => {
  it('gives one order, whatever the order of arrival, and puts unknown times last', () => {
    fc.assert(
      fc.property(
        items,
        fc.constantFrom('time', 'priority'),
        fc.func(fc.nat()),
        (list, by, key) => {
          const shuffled = [...list].sort((a, b) => key(a.id) - key(b.id));
          const sorted = sortNotifications(list, by);
          expect(ids(sortNotifications(shuffled, by))).toEqual(ids(sorted));
          const loose = sorted.filter(({ pinnedAt }) => pinnedAt === null);
          const firstUnknown = loose.findIndex(({ createdAt }) => Number.isNaN(createdAt));
          if (firstUnknown >= 0) {
            expect(loose.slice(firstUnknown).every((one) => Number.isNaN(one.createdAt))).toBe(
              true,
            );
          }
        },
      ),
    );
  });

  it('puts critical ones first when priority is asked for, and pinned ones before all', () => {
    const low = aNotification({ id: 'low', priority: 'low', createdAt: 9 });
    const critical = aNotification({ id: 'critical', priority: 'critical', createdAt: 1 });
    const pinned = aNotification({ id: 'pinned', priority: 'low', createdAt: 0, pinnedAt: 5 });
    expect(ids(sortNotifications([low, critical, pinned], 'priority'))).toEqual([
      'pinned',
      'critical',
      'low',
    ]);
  });
});

describe('mergeNotifications', () => {
  it('adds each id once and leaves known objects in place when nothing is new', () => {
    fc.assert(
      fc.property(items, items, (known, arrived) => {
        const merged = mergeNotifications(known, arrived);
        expect(ids(merged)).toEqual([...new Set(ids([...known, ...arrived]))]);
        expect(mergeNotifications(merged, structuredClone([...merged]))).toBe(merged);
      }),
    );
  });

  it('does not let an old page of history overwrite what is newer', () => {
    const fresh = aNotification({ readAt: 5, updatedAt: 10 });
    const stale = aNotification({ readAt: null, updatedAt: 9 });
    const known = [fresh];
    expect(mergeNotifications(known, [stale])).toBe(known);
    expect(mergeNotifications([stale], [fresh])).toEqual([fresh]);
  });
});
