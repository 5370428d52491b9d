import { describe, expect, it } from 'vitest';
import analysis from '../../test/fixtures/studio.cognitive.analysis.json';
import decide from '../../test/fixtures/studio.cognitive.decide.json';
import learn from '../../test/fixtures/studio.cognitive.learn.json';
import { fromCognitiveAnalysis } from './fromCognitiveAnalysis';
import { fromDecisionSupport } from './fromDecisionSupport';
import { fromLearningResult } from './fromLearningResult';
import { dataOf } from '../testSupport/dataOf';

describe('fromCognitiveAnalysis', () => {
  it('gives insights with confidence and impact', () => {
    const { data, found } = dataOf(fromCognitiveAnalysis(analysis));
    expect(found).toEqual([]);
    expect(data.insights[0]).toMatchObject({
      kind: 'pattern',
      title: 'High correlation between workflow complexity and execution time',
      confidence: { kind: 'probability', value: 0.85 },
      impact: { ratio: 0.7 },
      severity: null,
      recommendations: ['Simplify complex workflows', 'Implement parallel processing'],
    });
  });

  it('gives predictions of a number, a text, and a number with its range', () => {
    const { data } = dataOf(fromCognitiveAnalysis(analysis));
    expect(data.predictions.map(({ predicted, interval }) => [predicted, interval])).toEqual([
      [{ kind: 'number', value: 0.96 }, null],
      [{ kind: 'text', text: 'Manager approval' }, null],
      [
        { kind: 'number', value: 1450 },
        { lower: 1200, upper: 1720, level: null },
      ],
    ]);
    expect(data.predictions[0]).toMatchObject({
      metric: { label: 'Workflow success rate', unit: 'ratio' },
      horizon: { text: 'next_month' },
      factors: ['current_trend', 'resource_allocation', 'process_improvements'],
    });
  });

  it('keeps a prediction of named values, and one that cannot be read', () => {
    const prediction = (sent: unknown) => ({ target: 't', prediction: sent, confidence: 0.5 });
    const { data, found } = dataOf(
      fromCognitiveAnalysis({
        ...analysis,
        predictions: [
          prediction({ best_case: 1, worst_case: null }),
          prediction(null),
          prediction([1]),
        ],
      }),
    );
    expect(data.predictions.map(({ predicted }) => predicted)).toEqual([
      {
        kind: 'record',
        entries: [
          { label: 'Best case', value: 1 },
          { label: 'Worst case', value: null },
        ],
      },
      null,
      null,
    ]);
    expect(found).toEqual([
      ['/predictions/0/prediction/worst_case', 'wrong-type', false],
      ['/predictions/1/prediction', 'missing', false],
      ['/predictions/2/prediction', 'wrong-type', false],
    ]);
  });

  it('gives decisions with the recommended option first and nothing decided', () => {
    const { data } = dataOf(fromCognitiveAnalysis(analysis));
    expect(data.decisions[0]).toMatchObject({
      question: 'Resource allocation',
      confidence: { kind: 'probability', value: 0.82 },
    });
    expect(
      data.decisions[0]?.options.map(({ label, isRecommended }) => [label, isRecommended]),
    ).toEqual([
      ['Increase compute resources for peak hours', true],
      ['Implement caching', false],
      ['Optimize existing resources', false],
    ]);
    expect(data.decisions[0]?.decided).toBeUndefined();
  });
});

describe('fromDecisionSupport', () => {
  it('gives one decision with its options and steps', () => {
    const { data, found } = dataOf(
      fromDecisionSupport(decide, { question: 'How to approve faster?' }),
    );
    expect(found).toEqual([]);
    const [decision] = data.decisions;
    expect(decision).toMatchObject({
      question: 'How to approve faster?',
      steps: ['Define pool', 'Switch routing'],
    });
    expect(decision?.options.map(({ label, isBaseline }) => [label, isBaseline])).toEqual([
      ['Add a second approver pool', false],
      ['Raise auto-approve limit', false],
      ['Do nothing', true],
    ]);
    expect(decision?.options[0]?.expected).toEqual([
      { label: 'Waiting time', value: 0.38, isImprovement: true, unit: 'ratio', horizon: '30d' },
    ]);
    expect(decision?.options[1]).toMatchObject({
      pros: ['No hiring'],
      cons: ['More risk'],
      confidence: { kind: 'probability', value: 0.61 },
    });
  });

  it('heads the decision with the recommendation when nobody repeats the question', () => {
    expect(dataOf(fromDecisionSupport(decide)).data.decisions[0]?.question).toBe(
      decide.recommendation,
    );
  });
});

describe('fromLearningResult', () => {
  it('gives what was learned', () => {
    const { data, found } = dataOf(fromLearningResult(learn));
    expect(found).toEqual([]);
    expect(data.insights).toMatchObject([
      { kind: 'pattern', title: 'Approvals above 10k are rarely rejected' },
    ]);
  });
});
