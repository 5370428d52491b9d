import { describe, expect, it } from 'vitest';
import budget from '../../test/fixtures/cost.budget.json';
import suggestions from '../../test/fixtures/cost.suggestions.json';
import analytics from '../../test/fixtures/studio.cost.analytics.json';
import profile from '../../test/fixtures/studio.cost.profile.json';
import { fromBudgetAnalysis } from './fromBudgetAnalysis';
import { fromCostAnalytics } from './fromCostAnalytics';
import { fromCostProfile } from './fromCostProfile';
import { fromCostSuggestions } from './fromCostSuggestions';
import { dataOf } from '../testSupport/dataOf';

describe('fromCostProfile', () => {
  it('gives strategy, figures and recommended models', () => {
    const { data, found } = dataOf(fromCostProfile(profile));
    expect(found).toEqual([]);
    expect([data.strategy, data.level]).toEqual(['balanced', 'moderate']);
    expect(data.metrics.map(({ value, unit }) => [value, unit])).toEqual([
      [2000, 'USD'],
      [1250.5, 'USD'],
      [187.5, 'USD'],
      [0.8, 'ratio'],
    ]);
    expect(data.models[0]).toEqual({
      model: 'gpt-3.5-turbo',
      provider: 'openai',
      costPerToken: 0.0015,
      currency: 'USD',
      qualityRatio: 0.85,
      usageRatio: 0.65,
    });
  });

  it.each([
    ['quality', 'quality_first'],
    ['budget', 'budget_focused'],
    ['quality_first', 'quality_first'],
    ['thrifty', 'thrifty'],
  ])('reads the strategy %s as %s', (strategy, expected) => {
    expect(dataOf(fromCostProfile({ ...profile, strategy })).data.strategy).toBe(expected);
  });
});

describe('fromCostAnalytics', () => {
  it('gives use, cost and efficiency of each model under its own name', () => {
    const { data, found } = dataOf(fromCostAnalytics(analytics));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ id, label, value, unit }) => [id, label, value, unit])).toEqual([
      ['usage.gpt-4', 'gpt-4', 1200, 'count'],
      ['usage.claude', 'claude', 800, 'count'],
      ['cost.gpt-4', 'gpt-4', 450.25, 'USD'],
      ['cost.claude', 'claude', 320.15, 'USD'],
      ['efficiency.gpt-4', 'gpt-4', 0.81, 'ratio'],
      ['efficiency.claude', 'claude', 0.86, 'ratio'],
    ]);
    expect(data.insights).toMatchObject([{ kind: 'recommendation' }]);
  });
});

describe('fromBudgetAnalysis', () => {
  it('shows an overspent budget as it is', () => {
    const { data, found } = dataOf(fromBudgetAnalysis({ ...budget, current_spend: '142.9168' }));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ value, unit }) => [value, unit])).toEqual([
      [142.9168, 'USD'],
      [142.9168, 'USD'],
      [-43.9168, 'USD'],
      [1.4436040404040404, 'ratio'],
    ]);
    expect(data.insights.map(({ kind }) => kind)).toEqual([
      'recommendation',
      'recommendation',
      'risk',
    ]);
  });
});

describe('fromCostSuggestions', () => {
  const suggestion = {
    type: 'model_replacement',
    current_model: 'gpt-4',
    alternatives: ['gpt-3.5-turbo'],
    potential_savings: 42.5,
    impact: 'medium',
    description: 'Replace gpt-4',
  };

  it('reads the recorded answer: nothing to suggest', () => {
    expect(dataOf(fromCostSuggestions(suggestions)).data.insights).toEqual([]);
  });

  it('gives an opportunity with what it saves', () => {
    const { data, found } = dataOf(fromCostSuggestions([suggestion]));
    expect(found).toEqual([]);
    expect(data.insights[0]).toMatchObject({
      kind: 'opportunity',
      title: 'Replace gpt-4',
      severity: 'medium',
      impact: { ratio: null, value: 42.5, unit: 'USD', label: null },
      affected: ['gpt-4'],
      recommendations: ['gpt-3.5-turbo'],
    });
  });

  it('keeps savings in prose as text beside a missing number', () => {
    const { data, found } = dataOf(
      fromCostSuggestions([{ ...suggestion, potential_savings: '10-20%' }]),
    );
    expect(data.insights[0]?.impact).toMatchObject({ value: null, label: '10-20%' });
    expect(found).toEqual([['/0/potential_savings', 'not-a-number', false]]);
  });

  it('takes a number in text for a number', () => {
    const { data } = dataOf(fromCostSuggestions([{ ...suggestion, potential_savings: '12.50' }]));
    expect(data.insights[0]?.impact?.value).toBe(12.5);
  });
});
