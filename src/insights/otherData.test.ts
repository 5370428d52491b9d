import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight } from '../test/buildInsight';
import type { Insight } from '../model';
import { dedupeInsights } from './dedupeInsights';
import { fingerprintInsight } from './fingerprintInsight';
import { rankInsights } from './rankInsights';
import { splitByConfidence } from './splitByConfidence';

/** Anything at all in the place of a field: what an app may hand in that builds insights by itself. */
const anyFields = fc
  .dictionary(
    fc.constantFrom(
      'kind',
      'title',
      'summary',
      'severity',
      'confidence',
      'impact',
      'category',
      'affected',
      'recommendations',
      'createdAt',
      'updatedAt',
      'status',
      'version',
      'fingerprint',
      'supersedesId',
      'rootCauseId',
      'groupKey',
      'explanation',
      'provenance',
      'validUntil',
      'expectedAt',
    ),
    fc.anything({ maxDepth: 2 }),
  )
  .map((fields) => fields as Partial<Insight>);

const brokenInsight = fc
  .tuple(anyInsight, anyFields, fc.uuid())
  .map(([insight, fields, id]): Insight => ({ ...insight, ...fields, id }));

describe('findings of which any field may be anything', () => {
  it('are all ranked, in one order whatever the order of arrival, each with a reason', () => {
    fc.assert(
      fc.property(fc.array(brokenInsight, { maxLength: 6 }), (insights) => {
        const { ordered, reasons } = rankInsights(insights, { now: 10 });
        expect(new Set(ordered)).toEqual(new Set(insights));
        const again = rankInsights(insights.toReversed(), { now: 10 });
        expect(again.ordered.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
        for (const { id } of insights) expect(reasons[id]).toMatch(/\S/);
      }),
      { numRuns: 300 },
    );
  });

  it('are each in one finding, shown or merged, and making them one twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(brokenInsight, { maxLength: 6 }), (insights) => {
        const { items, merged } = dedupeInsights(insights);
        const ids = [...items.map(({ id }) => id), ...Object.values(merged).flat()];
        expect(ids.toSorted()).toEqual(insights.map(({ id }) => id).toSorted());
        expect(dedupeInsights(items).items).toEqual(items);
        const prints = items.map(fingerprintInsight);
        expect(new Set(prints).size).toBe(prints.length);
        const { stated, possible } = splitByConfidence(items);
        expect(stated.length + possible.length).toBe(items.length);
      }),
      { numRuns: 300 },
    );
  });

  it('are not changed: frozen ones will do', () => {
    fc.assert(
      fc.property(fc.array(anyInsight, { maxLength: 6 }), (insights) => {
        const frozen = Object.freeze(insights.map((insight) => Object.freeze(insight)));
        expect(() => rankInsights(dedupeInsights(frozen).items)).not.toThrow();
      }),
    );
  });

  it('that are no findings at all are left out and break nothing', () => {
    const junk = [null, undefined, 1, 'x', [], {}, { id: 1 }] as unknown as Insight[];
    expect(rankInsights(junk).ordered).toEqual([]);
    expect(dedupeInsights(junk).items).toEqual([]);
  });
});

describe('the order', () => {
  it('of severity holds whatever the confidence, impact or age', () => {
    const order = ['critical', 'high', 'medium', 'low', 'info'];
    fc.assert(
      fc.property(fc.array(anyInsight, { maxLength: 10 }), (insights) => {
        const open = insights.filter(({ status }) => status !== 'resolved');
        const places = rankInsights(open, { now: 3 })
          .ordered.map(({ severity }) => order.indexOf(severity ?? ''))
          .filter((place) => place >= 0);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('puts pinned ones before all others, and among them by the same rule', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyInsight, { maxLength: 8, selector: ({ id }) => id }),
        (insights) => {
          const pinnedIds = new Set(insights.slice(0, 2).map(({ id }) => id));
          const { ordered } = rankInsights(insights, { pinnedIds });
          const pinned = ordered.map(({ id }) => pinnedIds.has(id));
          expect(pinned.lastIndexOf(true)).toBe(pinnedIds.size - 1);
        },
      ),
    );
  });
});
