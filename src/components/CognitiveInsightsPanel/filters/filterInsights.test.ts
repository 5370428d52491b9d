import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight } from '../../../test/buildInsight';
import { filterInsights } from './filterInsights';
import { noFilter } from './insightFilter';

describe('filterInsights', () => {
  it('finds every word, whatever its case and accents', () => {
    const insights = [buildInsight({ title: 'Crème brûlée queue' }), buildInsight({ id: 'b' })];
    const found = filterInsights(insights, { ...noFilter, query: 'QUEUE creme' });
    expect(found.map(({ id }) => id)).toEqual(['a']);
  });

  it('tells a severity that was not reported from any', () => {
    const insights = [buildInsight({ severity: null }), buildInsight({ id: 'b', severity: 'low' })];
    expect(filterInsights(insights, { ...noFilter, severity: '' }).map(({ id }) => id)).toEqual([
      'a',
    ]);
  });

  it('gives some of what it got, in its order, and all of it without a filter', () => {
    fc.assert(
      fc.property(fc.array(anyInsight), fc.string(), (insights, query) => {
        expect(filterInsights(insights, noFilter)).toBe(insights);
        const found = filterInsights(insights, { ...noFilter, query });
        expect(insights.filter((insight) => found.includes(insight))).toEqual(found);
      }),
    );
  });
});
