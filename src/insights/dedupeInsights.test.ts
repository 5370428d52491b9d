import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight, shuffledInsights } from '../test/buildInsight';
import { compareStrength } from './compareStrength';
import { compareVersions } from './compareVersions';
import { dedupeInsights } from './dedupeInsights';
import { fingerprintInsight } from './fingerprintInsight';

describe('fingerprintInsight', () => {
  it('outlives id, severity, confidence, time, case, spacing and order', () => {
    const a = buildInsight({
      id: '1',
      title: 'Queue grows',
      affected: ['x', 'y'],
      severity: 'low',
    });
    const b = buildInsight({
      id: '2',
      title: ' queue\u200b  GROWS',
      affected: ['y', 'x'],
      severity: 'critical',
      createdAt: 5,
      confidence: { kind: 'probability', value: 1 },
    });
    expect(fingerprintInsight(a)).toBe(fingerprintInsight(b));
  });

  it('tells error 404 from error 500', () => {
    const [a, b] = ['Error 404', 'Error 500'].map((title) => buildInsight({ title }));
    expect(fingerprintInsight(a!)).not.toBe(fingerprintInsight(b!));
  });

  it('takes the service’s own fingerprint before its own', () => {
    const [a, b] = ['One', 'Two'].map((title) => buildInsight({ title, fingerprint: 'F1' }));
    expect(fingerprintInsight(a!)).toBe(fingerprintInsight(b!));
  });

  it('keeps its parts apart, whatever they contain', () => {
    const a = buildInsight({ category: 'x","y', title: 'z' });
    const b = buildInsight({ category: 'x', title: 'y","z' });
    expect(fingerprintInsight(a)).not.toBe(fingerprintInsight(b));
  });
});

describe('compareVersions', () => {
  it('orders digits by number and no version before any', () => {
    expect(compareVersions('v10', 'v9')).toBeGreaterThan(0);
    expect(compareVersions(null, '1')).toBeLessThan(0);
    expect(compareVersions('1.2', '1.2.1')).toBeLessThan(0);
    expect(compareVersions('9'.repeat(30), `1${'0'.repeat(30)}`)).toBeLessThan(0);
  });

  it('is a total order', () => {
    const version = fc.oneof(
      fc.constantFrom(null, '', 'v1', 'v10', '2'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('compareStrength', () => {
  it('is a total order', () => {
    fc.assert(
      fc.property(anyInsight, anyInsight, anyInsight, (a, b, c) => {
        expect(Math.sign(compareStrength(a, b)) + Math.sign(compareStrength(b, a))).toBe(0);
        if (compareStrength(a, b) <= 0 && compareStrength(b, c) <= 0) {
          expect(compareStrength(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('dedupeInsights', () => {
  it('keeps the strongest copy, names the others and says first and last seen', () => {
    const copies = [
      buildInsight({ id: '1', severity: 'low', createdAt: 10 }),
      buildInsight({ id: '2', severity: 'high', createdAt: 20 }),
      buildInsight({ id: '3', severity: 'low', createdAt: 30 }),
      buildInsight({ id: '4', title: 'Other' }),
    ];
    const { items, merged, occurrences } = dedupeInsights(copies);
    expect(items).toEqual([copies[1], copies[3]]);
    expect(merged).toEqual({ '2': ['1', '3'] });
    expect(occurrences).toEqual({
      '2': { count: 3, firstSeenAt: 10, lastSeenAt: 30 },
    });
  });

  it('takes the newest version, even when it is milder', () => {
    const old = buildInsight({ id: '1', version: 'v9', severity: 'critical' });
    const recent = buildInsight({ id: '2', version: 'v10', severity: 'low' });
    expect(dedupeInsights([old, recent]).items).toEqual([recent]);
  });

  it('takes an unknown confidence for neither more nor less than none reported', () => {
    const known = buildInsight({ id: '2', confidence: { kind: 'probability', value: 0 } });
    const unknown = buildInsight({ id: '1' });
    expect(dedupeInsights([unknown, known]).items).toEqual([known]);
  });

  it('shows a finding as settled when its last copy is', () => {
    const open = buildInsight({ id: '1', severity: 'critical', createdAt: 10 });
    const resolved = buildInsight({ id: '2', status: 'resolved', createdAt: 20 });
    expect(dedupeInsights([open, resolved]).items).toEqual([resolved]);
  });

  it('replaces a broken-off text in place when it is tried again under a new id', () => {
    const broken = buildInsight({ id: '1', status: 'interrupted' });
    const other = buildInsight({ id: '2', title: 'Other' });
    const again = buildInsight({ id: '3', status: 'streaming' });
    expect(dedupeInsights([broken, other, again]).items).toEqual([again, other]);
  });

  it('collapses a chain of replacements to its end', () => {
    const chain = ['1', '2', '3'].map((id, index) =>
      buildInsight({ id, title: `T${id}`, supersedesId: index === 0 ? null : String(index) }),
    );
    expect(dedupeInsights(chain).items).toEqual([chain[2]]);
  });

  it('takes a circle of replacements for one finding', () => {
    const circle = [
      buildInsight({ id: '1', title: 'A', supersedesId: '3', severity: 'high' }),
      buildInsight({ id: '2', title: 'B', supersedesId: '1' }),
      buildInsight({ id: '3', title: 'C', supersedesId: '2' }),
      buildInsight({ id: '4', title: 'D', supersedesId: '4' }),
    ];
    expect(dedupeInsights(circle).items).toEqual([circle[0], circle[3]]);
  });

  it('keeps ids such as __proto__ as keys like any other', () => {
    const copy = buildInsight({ id: '__proto__' });
    const { occurrences } = dedupeInsights([copy, copy]);
    expect(Object.keys(occurrences)).toEqual(['__proto__']);
    expect(occurrences.constructor).toBeUndefined();
  });

  it('costs a broken entry that entry alone', () => {
    const broken = [null, 7, {}, { id: '' }] as unknown as ReturnType<typeof buildInsight>[];
    expect(dedupeInsights([...broken, buildInsight()]).items).toHaveLength(1);
  });

  it('shows the same copies in any order of arrival, and the same when done twice', () => {
    fc.assert(
      fc.property(shuffledInsights, ([insights, shuffled]) => {
        const { items, merged, occurrences } = dedupeInsights(insights);
        const again = dedupeInsights(shuffled);
        expect(new Set(again.items.map((item) => JSON.stringify(item)))).toEqual(
          new Set(items.map((item) => JSON.stringify(item))),
        );
        expect(again.merged).toEqual(merged);
        expect(again.occurrences).toEqual(occurrences);
        expect(dedupeInsights(items).items).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });

  it('counts every copy once and shows every finding once', () => {
    fc.assert(
      fc.property(fc.array(anyInsight, { maxLength: 15 }), (insights) => {
        const { items, occurrences } = dedupeInsights(insights);
        const counted = items
          .map(({ id }) => occurrences[id]?.count ?? 1)
          .reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(insights.length);
        expect(new Set(items.map(fingerprintInsight)).size).toBe(items.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });

  it('shows 10,000 insights with 6,000 copies and a circle the same in any order', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      buildInsight({
        id: `i${index}`,
        title: index % 10 < 6 ? 'Same' : `Finding ${index}`,
        version: String(index % 7),
        supersedesId: index % 100 === 99 ? `i${(index + 100) % 10_000}` : null,
      }),
    );
    const { items, occurrences } = dedupeInsights(many);
    expect(items.length).toBe(1 + 1 + 4_000 - 100);
    expect(new Set(dedupeInsights(many.toReversed()).items)).toEqual(new Set(items));
    expect(Math.max(...Object.values(occurrences).map(({ count }) => count))).toBe(6_000);
  });
});
