import { describe, expect, it } from 'vitest';
import analysis from '../../test/fixtures/studio.process.analysis.json';
import optimization from '../../test/fixtures/studio.process.optimize.json';
import { fromProcessAnalysis } from './fromProcessAnalysis';
import { fromProcessOptimization } from './fromProcessOptimization';
import { dataOf } from '../testSupport/dataOf';

describe('fromProcessAnalysis', () => {
  it('gives bottlenecks, inefficiencies, opportunities and metrics', () => {
    const { data, found } = dataOf(fromProcessAnalysis(analysis));
    expect(found).toEqual([]);
    expect(data.bottlenecks[0]).toEqual({
      process: 'User Approval Workflow',
      location: 'Approval Step 3',
      impact: 0.75,
      frequency: 45,
      averageDurationMs: 1_800_000,
    });
    expect(data.inefficiencies[0]).toEqual({
      type: 'manual_process',
      description: 'Manual data entry in approval forms',
      complexity: 0.3,
      savings: 1200,
      savingsText: null,
      currency: 'USD',
    });
    expect(data.opportunities[0]).toMatchObject({
      title: 'Automate Approval Routing',
      effort: 'medium',
      automation: 0.8,
      savings: 2500,
    });
    expect(data.metrics.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['total_processes', 1250, 'count'],
      ['avg_completion_time', 900_000, 'ms'],
      ['success_rate', 0.92, 'ratio'],
      ['resource_utilization', 0.75, 'ratio'],
    ]);
  });

  it('keeps savings in prose as text beside a missing number', () => {
    const [first] = analysis.inefficiencies;
    const { data, found } = dataOf(
      fromProcessAnalysis({ ...analysis, inefficiencies: [{ ...first, savings: '10-20%' }] }),
    );
    expect(data.inefficiencies[0]).toMatchObject({ savings: null, savingsText: '10-20%' });
    expect(found).toEqual([['/inefficiencies/0/savings', 'not-a-number', false]]);
  });

  it('loses a bottleneck without a place alone', () => {
    const bottlenecks = [{ process: 'P' }, ...analysis.bottlenecks];
    const { data, found } = dataOf(fromProcessAnalysis({ ...analysis, bottlenecks }));
    expect(data.bottlenecks).toHaveLength(2);
    expect(found).toEqual([['/bottlenecks/0', 'missing', true]]);
  });
});

describe('fromProcessOptimization', () => {
  it('gives what to do, in which order, and what it brings', () => {
    const { data, found } = dataOf(fromProcessOptimization(optimization));
    expect(found).toEqual([]);
    expect(data).toMatchObject({
      summary: 'Two processes dominate waiting time.',
      plan: ['Map approvers', 'Pilot', 'Roll out'],
      opportunities: [
        {
          title: 'Automate approval routing',
          priority: 'high',
          effort: 'medium',
          savings: null,
          savingsText: '-38% waiting',
        },
      ],
    });
    expect(data.metrics.map(({ id, label, value }) => [id, label, value])).toEqual([
      ['roi.one_month', 'Return: one month', 1200],
      ['roi.three_months', 'Return: three months', 5200],
      ['roi.six_months', 'Return: six months', 14_100],
    ]);
  });
});
