import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Insight } from '../model';
import { anyInsight, buildInsight, shuffledInsights } from '../test/buildInsight';
import { rankFactors } from './rankFactors';
import { rankInsights } from './rankInsights';
import { rankMessages } from './rankMessages';
import { severityLevel } from './severityLevel';

const hour = 3_600_000;
const now = 1_000 * hour;
const sure = (value: number) => ({ kind: 'probability', value }) as const;
const order = (insights: readonly Insight[], options = {}) =>
  rankInsights(insights, options).ordered.map(({ id }) => id);

describe('rankInsights', () => {
  it('puts the graver first, however sure the milder is', () => {
    const mild = buildInsight({
      id: 'a',
      severity: 'high',
      confidence: sure(1),
      impact: { ratio: 1 },
    });
    const grave = buildInsight({ id: 'b', severity: 'critical', confidence: sure(0) });
    expect(order([mild, grave])).toEqual(['b', 'a']);
  });

  it('puts an unknown severity between low and medium', () => {
    const severities = ['low', null, 'medium', 'P0'];
    const insights = severities.map((severity, index) =>
      buildInsight({ id: `${index}`, severity }),
    );
    expect(order(insights)).toEqual(['2', '1', '3', '0']);
  });

  it('takes an unknown confidence neither for none nor for full', () => {
    const insights = [
      buildInsight({ id: 'none', confidence: sure(0.1) }),
      buildInsight({ id: 'unknown' }),
      buildInsight({ id: 'full', confidence: sure(0.9) }),
    ];
    expect(order(insights)).toEqual(['full', 'unknown', 'none']);
  });

  it('takes a NaN impact for unknown and sets no units against each other', () => {
    const insights = [
      buildInsight({ id: 'nan', impact: { ratio: Number.NaN } }),
      buildInsight({ id: 'euro', impact: { ratio: null, value: 1e9, unit: 'EUR' } }),
      buildInsight({ id: 'small', impact: { ratio: 0.1 } }),
      buildInsight({ id: 'large', impact: { ratio: 0.9 } }),
    ];
    expect(order(insights)).toEqual(['large', 'euro', 'nan', 'small']);
    expect(order(insights, { fullImpact: { EUR: 1e9 } })[0]).toBe('euro');
  });

  it('counts how soon and how recent in steps that can be said', () => {
    const insights = [
      buildInsight({ id: 'old', createdAt: now - 500 * hour }),
      buildInsight({ id: 'new', createdAt: now - hour / 2 }),
      buildInsight({ id: 'soon', createdAt: now - 500 * hour, expectedAt: now + hour / 2 }),
    ];
    expect(order(insights, { now })).toEqual(['soon', 'new', 'old']);
    expect(rankInsights(insights, { now }).reasons).toMatchObject({
      soon: 'Placed by medium severity, unreported confidence, unreported impact, an effect expected within an hour, and being older than a week.',
      new: 'Placed by medium severity, unreported confidence, unreported impact, and being less than an hour old.',
    });
  });

  it('does not take a time that lies ahead for a fresh one, but for what clocks differ', () => {
    const insights = [
      buildInsight({ id: 'ahead', createdAt: now + 24 * hour }),
      buildInsight({ id: 'skewed', createdAt: now + 60_000 }),
    ];
    expect(order(insights, { now })).toEqual(['skewed', 'ahead']);
    expect(rankInsights(insights, { now }).reasons).toEqual({
      ahead:
        'Placed by medium severity, unreported confidence, unreported impact, and unknown age.',
      skewed:
        'Placed by medium severity, unreported confidence, unreported impact, and being less than an hour old.',
    });
  });

  it('puts equals newest first without a clock, and at last by id', () => {
    const insights = [
      buildInsight({ id: 'c' }),
      buildInsight({ id: 'b' }),
      buildInsight({ id: 'old', createdAt: 1 }),
      buildInsight({ id: 'new', createdAt: 2 }),
    ];
    expect(order(insights)).toEqual(['new', 'old', 'b', 'c']);
  });

  it('puts pinned first and settled last, and says so', () => {
    const insights = [
      buildInsight({ id: 'done', severity: 'critical', status: 'resolved' }),
      buildInsight({ id: 'open', severity: 'high' }),
      buildInsight({ id: 'pin', severity: 'info' }),
    ];
    const { ordered, reasons } = rankInsights(insights, { pinnedIds: new Set(['pin']) });
    expect(ordered.map(({ id }) => id)).toEqual(['pin', 'open', 'done']);
    expect(reasons.pin).toContain('your pin');
    expect(reasons.done).toContain('being settled');
  });

  it('lets feedback move insights within a severity and never across', () => {
    const insights = [
      buildInsight({ id: 'liked', kind: 'trend' }),
      buildInsight({ id: 'graver', kind: 'anomaly', severity: 'high' }),
      buildInsight({ id: 'disliked', kind: 'anomaly', confidence: sure(0.6) }),
    ];
    const feedback = {
      byKind: new Map([
        ['trend', { useful: 50, notUseful: 0 }],
        ['anomaly', { useful: 0, notUseful: 50 }],
      ]),
      bySource: new Map(),
    };
    expect(order(insights)).toEqual(['graver', 'disliked', 'liked']);
    expect(order(insights, { feedback })).toEqual(['graver', 'liked', 'disliked']);
  });

  it('says its reasons in the language it is given, with hostile severities as bounded text', () => {
    const { reasons } = rankInsights(
      [buildInsight({ severity: `<b>P0</b>\u202e${'x'.repeat(500)}` })],
      { locale: 'de', messages: { rankReason: 'Eingeordnet nach {factors}.' } },
    );
    expect(reasons.a).toMatch(/^Eingeordnet nach .* und /);
    expect(reasons.a).not.toContain('\u202e');
    expect(reasons.a!.length).toBeLessThan(200);
  });

  it('gives the same order and reasons in any order of arrival, and drops nothing', () => {
    fc.assert(
      fc.property(shuffledInsights, fc.option(fc.constant(3)), ([insights, shuffled], at) => {
        const options = at === null ? {} : { now: at };
        const ranked = rankInsights(insights, options);
        expect(rankInsights(shuffled, options)).toEqual(ranked);
        expect(ranked.ordered.length).toBe(insights.length);
        expect(new Set(ranked.ordered)).toEqual(new Set(insights));
        for (const { id } of insights) expect(ranked.reasons[id]).toMatch(/^Placed by .+\.$/);
        expect(rankInsights(ranked.ordered, options).ordered).toEqual(ranked.ordered);
      }),
      { numRuns: 500 },
    );
  });

  it('places each insight without regard to the others', () => {
    fc.assert(
      fc.property(anyInsight, anyInsight, fc.array(anyInsight), (a, b, others) => {
        const pair = rankInsights([a, b]).ordered;
        const among = rankInsights([a, b, ...others]).ordered.filter(
          (one) => one === a || one === b,
        );
        expect(among).toEqual(pair);
      }),
    );
  });

  it('never puts a graver open insight behind a milder one', () => {
    fc.assert(
      fc.property(fc.array(anyInsight), (insights) => {
        const open = rankInsights(insights).ordered.filter(({ status }) => status !== 'resolved');
        const levels = open.map(({ severity }) => severityLevel(severity));
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
      }),
    );
  });

  it('ranks higher with more confidence or impact, all else being equal', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyInsight, ratio, ratio, (insight, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const score = (fields: Partial<Insight>) => rankFactors({ ...insight, ...fields }).score;
        expect(score({ confidence: sure(more) })).toBeGreaterThanOrEqual(
          score({ confidence: sure(less) }),
        );
        expect(score({ impact: { ratio: more } })).toBeGreaterThanOrEqual(
          score({ impact: { ratio: less } }),
        );
      }),
    );
  });

  it('survives insights of which nothing but the id is there', () => {
    const bare = [{ id: 'b' }, { id: 'a' }, null, 'x'] as unknown as Insight[];
    expect(order(bare, { now })).toEqual(['a', 'b']);
  });

  it('follows an order of the app, below what is pinned, and the rule where the app has no opinion', () => {
    const titled = (id: string, severity: Insight['severity']) =>
      buildInsight({ id, title: id, severity });
    const insights = [titled('c', 'critical'), titled('a', 'low'), titled('b', 'high')];
    const pinnedIds = new Set(['b']);
    const byName = { rank: (x: Insight, y: Insight) => x.title.localeCompare(y.title), pinnedIds };
    const { ordered, reasons } = rankInsights(insights, byName);
    expect(ordered.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(new Set(Object.values(reasons))).toEqual(new Set([rankMessages.rankOwn]));
    for (const rank of [() => 0, () => Number.NaN]) {
      expect(rankInsights(insights, { rank }).ordered.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    }
  });
});
