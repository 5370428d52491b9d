import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight } from '../../../test/buildInsight';
import type { Insight } from '../../../model';
import { type CardNames, nameCards } from './nameCards';

const nobody: CardNames = { items: [], keys: [] };
const named = (insights: readonly Insight[], before = nobody) =>
  nameCards(
    insights.map((insight) => ({
      id: insight.id,
      insight,
      shown: insight,
      followers: [],
      occurrences: 1,
      backBecause: null,
    })),
    before,
  );
const a = buildInsight({ id: '1', title: 'Queue grows' });
const b = buildInsight({ id: '2', title: 'Cost rises' });

describe('nameCards', () => {
  it('keeps the card of a finding that comes with a new id', () => {
    const first = named([a, b]);
    const next = named(
      [
        { ...b, id: '9' },
        { ...a, id: '8' },
      ],
      first,
    );
    expect(next.keys).toEqual(first.keys.toReversed());
  });

  it('keeps the card of a text that is still being written', () => {
    const first = named([{ ...a, title: 'Que', status: 'streaming' }, b]);
    expect(named([a, b], first).keys).toEqual(first.keys);
  });

  it('follows the finding, and not an id that now stands for another one', () => {
    const first = named([a, b]);
    const c = buildInsight({ id: '1', title: 'Disk is full' });
    const next = named([c, { ...a, id: '2' }, { ...b, id: '3' }], first);
    expect(next.keys.slice(1)).toEqual(first.keys);
    expect(first.keys).not.toContain(next.keys[0]);
  });

  it('names every card, and no two alike, whatever comes after whatever', () => {
    const lists = fc.array(fc.array(anyInsight, { maxLength: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(lists, (polls) => {
        let names = nobody;
        for (const insights of polls) {
          names = named(insights, names);
          expect(names.keys).toHaveLength(insights.length);
          expect(new Set(names.keys).size).toBe(insights.length);
        }
      }),
    );
  });

  it('is the same for the same list', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyInsight, { maxLength: 8, selector: (x) => x.id }),
        (insights) => {
          const first = named(insights);
          expect(named(insights, first).keys.toSorted()).toEqual(first.keys.toSorted());
        },
      ),
    );
  });
});
