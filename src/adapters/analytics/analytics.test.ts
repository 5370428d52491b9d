import { describe, expect, it } from 'vitest';
import custom from '../../test/fixtures/analytics.custom.json';
import emptyReport from '../../test/fixtures/analytics.report.empty.json';
import report from '../../test/fixtures/analytics.report.json';
import noPerformance from '../../test/fixtures/monitoring.performance.empty.json';
import performance from '../../test/fixtures/monitoring.performance.json';
import metrics from '../../test/fixtures/studio.analytics.metrics.json';
import predictive from '../../test/fixtures/studio.analytics.predictive.json';
import type { Metric } from '../../model';
import { fromAnalyticsMetrics } from './fromAnalyticsMetrics';
import { fromAnalyticsReport } from './fromAnalyticsReport';
import { fromCustomAnalytics } from './fromCustomAnalytics';
import { fromMonitoringPerformance } from './fromMonitoringPerformance';
import { fromPredictiveInsights } from './fromPredictiveInsights';
import { dataOf } from '../testSupport/dataOf';

const value = (all: readonly Metric[], id: string) => all.find((one) => one.id === id)?.value;

describe('fromMonitoringPerformance', () => {
  it('leaves a gap in the rate of an hour without executions, and counts them as none', () => {
    const { data, found } = dataOf(fromMonitoringPerformance(performance));
    const [rate, executions] = data.series;
    const rows = performance.performance_trends;
    expect([rate?.id, rate?.unit, executions?.id]).toEqual(['success_rate', 'ratio', 'executions']);
    rows.forEach((row, i) => {
      expect(rate?.x[i]).toBe(Date.parse(`${row.hour}Z`));
      expect(executions?.y[i]).toBe(row.executions);
      if (row.executions === 0) expect(rate?.y[i]).toBeNaN();
      else expect(rate?.y[i]).toBeCloseTo(row.success_rate / 100, 10);
    });
    const idle = rows.flatMap(({ executions: n }, i) => (n === 0 ? [i] : []));
    expect(found).toEqual(
      idle.map((i) => [`/performance_trends/${i}/success_rate`, 'vacuous', false]),
    );
  });

  it('knows no rate and no duration of a time without executions', () => {
    const { data, found } = dataOf(fromMonitoringPerformance(noPerformance));
    expect(value(data.metrics, 'success_rate')).toBeNull();
    expect(value(data.metrics, 'average_duration')).toBeNull();
    expect(value(data.metrics, 'total_executions')).toBe(0);
    expect(found.map(([path]) => path)).toEqual(['/success_rate', '/average_duration_ms']);
  });

  it('keeps a rate of 0 that was measured', () => {
    const hour = { hour: '2026-01-01T00:00:00', executions: 3, success_rate: 0 };
    const { data } = dataOf(
      fromMonitoringPerformance({ ...performance, performance_trends: [hour] }),
    );
    expect(data.series[0]?.y[0]).toBe(0);
  });

  it('puts hours in order and leaves out one without a time', () => {
    const hour = (at: string) => ({ hour: at, executions: 1, success_rate: 100 });
    const { data, found } = dataOf(
      fromMonitoringPerformance({
        ...performance,
        performance_trends: [hour('2026-01-02'), hour('soon'), hour('2026-01-01')],
      }),
    );
    expect([...(data.series[0]?.x ?? [])]).toEqual([Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)]);
    expect(found).toEqual([['/performance_trends/1', 'bad-time', true]]);
  });
});

describe('fromAnalyticsReport', () => {
  it('gives rates as ratios and money in its currency', () => {
    const { data, found } = dataOf(fromAnalyticsReport(report, { currency: 'EUR' }));
    expect(found).toEqual([]);
    expect(value(data.metrics, 'usage.success_rate')).toBeCloseTo(0.9311);
    expect(value(data.metrics, 'users.user_engagement_rate')).toBe(0.5);
    expect(data.metrics.find(({ id }) => id === 'usage.total_cost')).toEqual({
      id: 'usage.total_cost',
      label: 'Usage: total cost',
      value: 142.9168,
      unit: 'EUR',
    });
    expect(value(data.metrics, 'roi.roi_percentage')).toBeCloseTo(33.73154);
    expect(value(data.metrics, 'roi.payback_period_days')).toBe(0);
  });

  it('gives each trend as a series, "performance" in ratios', () => {
    const { data } = dataOf(fromAnalyticsReport(report));
    expect(data.series.map(({ id, unit, x }) => [id, unit, x.length])).toEqual([
      ['usage_requests', 'count', 30],
      ['cost', 'USD', 30],
      ['performance', 'ratio', 30],
    ]);
    expect(data.series[2]?.y[0]).toBeCloseTo(0.8333333);
    expect(data.insights[0]).toMatchObject({
      kind: 'trend',
      title: 'Usage requests: increasing',
      confidence: { kind: 'probability' },
    });
  });

  it('gives each forecast with its interval, whose level is not how sure the model is', () => {
    const { data } = dataOf(fromAnalyticsReport(report));
    const madeAt = Date.UTC(2026, 10, 22, 17, 22, 52, 287);
    expect(data.predictions[1]).toMatchObject({
      metric: { id: 'cost', unit: 'USD' },
      predicted: { kind: 'number' },
      interval: { lower: -0.6954952354229111, upper: 5.837117235422912, level: 0.85 },
      confidence: { kind: 'unknown' },
      horizon: { from: madeAt, until: madeAt + 30 * 86_400_000, text: '30 days' },
      trainedOn: { count: 30 },
      provenance: { source: 'random_forest' },
    });
    expect(data.predictions[2]).toMatchObject({
      id: 'churn',
      predicted: { kind: 'number', value: 0.25 },
      confidence: { kind: 'probability', value: 0.75 },
      factors: ['Recent payment failures'],
    });
    expect(data.insights.filter(({ kind }) => kind === 'risk')).toHaveLength(report.alerts.length);
  });

  it('knows no rate and no mean of a tenant who did nothing', () => {
    const { data, found } = dataOf(fromAnalyticsReport(emptyReport));
    for (const id of [
      'usage.success_rate',
      'usage.avg_cost_per_request',
      'users.user_engagement_rate',
      'workflows.success_rate',
      'workflows.avg_execution_time_ms',
    ]) {
      expect(value(data.metrics, id), id).toBeNull();
    }
    expect(value(data.metrics, 'usage.total_requests')).toBe(0);
    expect(found.filter(([, code]) => code === 'vacuous').map(([path]) => path)).toContain(
      '/key_metrics/workflows/success_rate',
    );
    // A day without executions cannot be told from one on which all failed.
    expect(data.series[2]?.y[0]).toBe(0);
  });

  it('loses of a series the broken points alone', () => {
    const [first] = report.trends;
    const data_points = [
      ['2026-01-01', 1],
      ['never', 2],
      ['2026-01-03', 'many'],
      7,
      ['2026-01-05', '5'],
    ];
    const { data, found } = dataOf(
      fromAnalyticsReport({ ...report, trends: [{ ...first, data_points }, null] }),
    );
    expect([...(data.series[0]?.y ?? [])]).toEqual([1, NaN, 5]);
    expect(found).toEqual([
      ['/trends/0/data_points/1', 'bad-time', true],
      ['/trends/0/data_points/2/1', 'not-a-number', false],
      ['/trends/0/data_points/3', 'wrong-type', true],
      ['/trends/1', 'missing', true],
    ]);
  });

  it('shows no interval that stands upside down', () => {
    const [first] = report.predictions;
    const upsideDown = { ...first, confidence_interval: [9, 1] };
    const { data, found } = dataOf(fromAnalyticsReport({ ...report, predictions: [upsideDown] }));
    expect(data.predictions[0]?.interval).toBeNull();
    expect(data.predictions[0]?.predicted).not.toBeNull();
    expect(found).toEqual([['/predictions/0/confidence_interval', 'out-of-range', false]]);
  });

  it('takes a hundred thousand alerts', () => {
    const alerts = Array.from({ length: 100_000 }, (_, i) => `Alert ${i}`);
    const { data } = dataOf(fromAnalyticsReport({ ...report, alerts }));
    expect(data.insights.length).toBeGreaterThan(100_000);
  });
});

describe('fromCustomAnalytics', () => {
  it('knows no rate and no mean without requests', () => {
    const { data, found } = dataOf(fromCustomAnalytics(custom));
    expect(data.metrics.filter(({ value: one }) => one === null).map(({ id }) => id)).toEqual([
      'usage.success_rate',
      'cost.avg_cost_per_request',
      'performance.avg_response_time',
    ]);
    expect(found.every(([, code]) => code === 'vacuous')).toBe(true);
    expect(data.series).toEqual([]);
  });

  it('gives a series for a group that has points, in pairs or in fields', () => {
    const data_points = [['2026-01-01', 4], { timestamp: '2026-01-02', value: 5 }];
    const { data } = dataOf(fromCustomAnalytics({ data: { usage: { data_points } } }));
    expect(data.series).toHaveLength(1);
    expect([...(data.series[0]?.y ?? [])]).toEqual([4, 5]);
  });
});

describe('fromAnalyticsMetrics', () => {
  it('leaves the Studio’s fractions as they are', () => {
    const { data, found } = dataOf(fromAnalyticsMetrics(metrics));
    expect(found).toEqual([]);
    expect(value(data.metrics, 'performance.success_rate')).toBe(0.94);
    expect(value(data.metrics, 'cost.ai.gpt4')).toBe(450.25);
    expect(
      data.predictions.map(({ id, metric, predicted }) => [id, metric.unit, predicted]),
    ).toEqual([
      ['churnRisk', 'ratio', { kind: 'number', value: 0.12 }],
      ['usageGrowth', 'ratio', { kind: 'number', value: 0.18 }],
      ['costProjection', 'USD', { kind: 'number', value: 1450 }],
      ['efficiencyImprovement', 'ratio', { kind: 'number', value: 0.15 }],
    ]);
  });
});

describe('fromPredictiveInsights', () => {
  it('gives figures, advice and risks', () => {
    const { data, found } = dataOf(fromPredictiveInsights(predictive));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ value: one }) => one)).toEqual([1.8, 0.72]);
    expect(data.insights.map(({ kind, title }) => [kind, title])).toEqual([
      ['recommendation', 'Cache repeated prompts'],
      ['risk', 'Single AI provider'],
    ]);
  });
});
