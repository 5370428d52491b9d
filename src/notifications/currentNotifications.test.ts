import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNotifications } from './countNotifications';
import { currentNotifications } from './currentNotifications';
import { foldNotifications } from './foldNotifications';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';

const item = (id: string, supersedesId: string | null = null) =>
  aNotification({ id, supersedesId, title: id });
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what replaces another item', () => {
  it('stands in its place: the older is neither shown nor counted', () => {
    const items = [item('failed'), item('other'), item('fixed', 'failed')];
    expect(idsOf(currentNotifications(items))).toEqual(['other', 'fixed']);
    expect(countNotifications(foldNotifications(items, []))).toMatchObject({ total: 2, unread: 2 });
  });

  it('leaves the last of a chain, and is no matter where what it names is not there', () => {
    expect(idsOf(currentNotifications([item('c', 'b'), item('a'), item('b', 'a')]))).toEqual(['c']);
    expect(idsOf(currentNotifications([item('c', 'gone')]))).toEqual(['c']);
  });

  it('keeps the older away also when it is deleted itself, as long as the server has both', () => {
    const items = [item('old'), item('new', 'old')];
    const deletion = anOperation({ verb: 'delete', ids: ['new'] });
    expect(foldNotifications(items, [deletion])).toEqual([]);
  });

  it('hands on the very same list when nothing replaces anything', () => {
    const items = [item('a'), item('b')];
    expect(currentNotifications(items)).toBe(items);
  });

  it('never lets all of a ring go, shows no pair, and says the same said twice, whatever names what', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone');
    const links = fc.uniqueArray(fc.tuple(names, fc.option(names)), { selector: ([id]) => id });
    fc.assert(
      fc.property(links, (pairs) => {
        const items = pairs.map(([id, older]) => item(id, older));
        const current = currentNotifications(items);
        expect(current.length > 0).toBe(items.length > 0);
        expect(currentNotifications(current)).toEqual(current);
        const shown = new Set(idsOf(current));
        for (const { id, supersedesId } of current) {
          expect(supersedesId != null && supersedesId !== id && shown.has(supersedesId)).toBe(
            false,
          );
        }
        // Whoever is not shown is named by somebody.
        const named = new Set(items.map(({ supersedesId }) => supersedesId));
        for (const { id } of items) expect(shown.has(id) || named.has(id)).toBe(true);
      }),
    );
  });

  it('walks a chain of 100,000 once', () => {
    const items = Array.from({ length: 100_000 }, (_, n) =>
      item(`n${n}`, n === 0 ? null : `n${n - 1}`),
    );
    expect(idsOf(currentNotifications(items))).toEqual(['n99999']);
  });
});
