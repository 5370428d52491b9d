import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import analysis from '../../test/fixtures/studio.cognitive.analysis.json';
import suggestions from '../../test/fixtures/cost.suggestions.json';
import { fromBudgetAnalysis } from '../cost/fromBudgetAnalysis';
import { fromCostSuggestions } from '../cost/fromCostSuggestions';
import { textId } from '../values/textId';
import { dataOf } from '../testSupport/dataOf';
import { fromCognitiveAnalysis } from './fromCognitiveAnalysis';
import { fromDecisionSupport } from './fromDecisionSupport';
import { fromLearningResult } from './fromLearningResult';

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the ids of what a service sends without any', () => {
  it('are the same in another order', () => {
    const { data } = dataOf(fromCognitiveAnalysis(analysis));
    const reversed = dataOf(
      fromCognitiveAnalysis({
        insights: analysis.insights.toReversed(),
        predictions: analysis.predictions.toReversed(),
        decisions: analysis.decisions.toReversed(),
      }),
    ).data;
    expect(idsOf(reversed.insights)).toEqual(idsOf(data.insights).toReversed());
    expect(idsOf(reversed.predictions)).toEqual(idsOf(data.predictions).toReversed());
    expect(idsOf(reversed.decisions)).toEqual(idsOf(data.decisions).toReversed());
  });

  it('differ for different things in answers beside each other', () => {
    const said = [
      ...dataOf(fromCognitiveAnalysis(analysis)).data.insights,
      ...dataOf(fromLearningResult({ learned: true, insights: ['Approvals are rarely rejected'] }))
        .data.insights,
      ...dataOf(fromBudgetAnalysis({ recommendations: ['Cache prompts'], alerts: ['Overspent'] }))
        .data.insights,
      ...dataOf(fromBudgetAnalysis({ recommendations: ['Use a smaller model'], alerts: [] })).data
        .insights,
      ...dataOf(fromCostSuggestions(suggestions)).data.insights,
    ];
    expect(new Set(idsOf(said)).size).toBe(said.length);
    const decided = ['Scale up', 'Scale down'].map(
      (recommendation) =>
        dataOf(fromDecisionSupport({ recommendation, confidence: 0.5 })).data.decisions[0]?.id,
    );
    expect(new Set(decided).size).toBe(2);
  });

  it('are bounded, and tell texts apart that begin alike', () => {
    const long = 'x'.repeat(50_000);
    expect(textId('risk', long).length).toBeLessThan(160);
    expect(textId('risk', `${long}a`)).not.toBe(textId('risk', `${long}b`));
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(textId('p', a) === textId('p', b)).toBe(a === b);
      }),
    );
  });
});
