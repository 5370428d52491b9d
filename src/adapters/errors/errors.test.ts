import { describe, expect, it } from 'vitest';
import dashboard from '../../test/fixtures/errors.dashboard.json';
import insights from '../../test/fixtures/errors.insights.json';
import metrics from '../../test/fixtures/errors.metrics.json';
import { fromErrorDashboard } from './fromErrorDashboard';
import { fromErrorInsights } from './fromErrorInsights';
import { fromErrorMetrics } from './fromErrorMetrics';
import { dataOf } from '../testSupport/dataOf';

describe('fromErrorMetrics', () => {
  it('gives counts, errors per hour, and shares as ratios', () => {
    const { data, found } = dataOf(fromErrorMetrics(metrics));
    expect(found).toEqual([]);
    expect(data.metrics.slice(0, 2)).toEqual([
      { id: 'total_errors', label: 'Errors', value: 60, unit: 'count' },
      { id: 'error_rate', label: 'Error rate', value: 2.5, unit: 'errors/hour' },
    ]);
    expect(data.metrics).toContainEqual({
      id: 'top_error_share.DATABASE_ERROR',
      label: 'DATABASE_ERROR',
      value: 0.35,
      unit: 'ratio',
    });
  });
});

describe('fromErrorInsights', () => {
  it('gives each insight with what the service says of it', () => {
    const { data, found } = dataOf(fromErrorInsights(insights));
    expect(found).toEqual([]);
    expect(data.insights).toHaveLength(insights.length);
    expect(data.insights[0]).toMatchObject({
      id: 'insight_1795368171.229003',
      kind: 'pattern',
      title: 'Potential Cascading Failure',
      severity: 'critical',
      confidence: { kind: 'probability', value: 0.7 },
      affected: ['autmatrix'],
      recommendations: [
        'Check system health',
        'Investigate dependencies',
        'Consider circuit breakers',
      ],
      createdAt: Date.UTC(2026, 10, 22, 17, 22, 51, 229),
    });
  });

  it.each([
    [null, 'missing'],
    [NaN, 'not-a-number'],
    [-0.2, 'out-of-range'],
    [1.7, 'out-of-range'],
    [87, 'out-of-range'],
    ['certain', 'wrong-type'],
  ])('takes the confidence %j for unknown, not for low', (confidence, code) => {
    const { data, found } = dataOf(fromErrorInsights([{ ...insights[0], confidence }]));
    expect(data.insights[0]?.confidence).toEqual({ kind: 'unknown' });
    expect(found).toEqual([['/0/confidence', code, false]]);
  });

  it('takes a word for a confidence where the service sends one', () => {
    const { data, found } = dataOf(fromErrorInsights([{ ...insights[0], confidence: 'High' }]));
    expect(found).toEqual([]);
    expect(data.insights[0]?.confidence).toEqual({ kind: 'categorical', level: 'high' });
  });
});

describe('fromErrorDashboard', () => {
  it('gives each period’s figures, the insights, and what is not healthy', () => {
    const { data, found } = dataOf(fromErrorDashboard(dashboard));
    expect(found).toEqual([]);
    expect(data.metrics.find(({ id }) => id === 'last_hour.error_rate')).toMatchObject({
      label: 'Last hour: Error rate',
      value: 60,
    });
    expect(data.insights.slice(dashboard.insights.length).map(({ title }) => title)).toEqual([
      'Overall: critical',
      'Workflow: critical',
      'External api: critical',
      'Authentication: critical',
      'Database: critical',
    ]);
  });

  it('loses a broken period alone', () => {
    const { data, found } = dataOf(
      fromErrorDashboard({ metrics: { last_hour: metrics, last_7_days: 'down' }, insights: [] }),
    );
    expect(data.metrics.every(({ id }) => id.startsWith('last_hour.'))).toBe(true);
    expect(found).toEqual([['/metrics/last_7_days', 'wrong-type', true]]);
  });
});
