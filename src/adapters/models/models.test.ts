import { describe, expect, it } from 'vitest';
import drift from '../../test/fixtures/models.drift.json';
import performance from '../../test/fixtures/models.performance.json';
import unknownModel from '../../test/fixtures/models.performance.unknown.json';
import routing from '../../test/fixtures/models.routing.json';
import type { Metric } from '../../model';
import { fromDriftReport } from './fromDriftReport';
import { fromModelPerformance } from './fromModelPerformance';
import { fromRoutingAnalytics } from './fromRoutingAnalytics';
import { dataOf } from '../testSupport/dataOf';

const value = (all: readonly Metric[], id: string) => all.find((one) => one.id === id)?.value;

describe('fromModelPerformance', () => {
  it('gives the rate as a ratio and the response time in milliseconds', () => {
    const { data, found } = dataOf(fromModelPerformance(performance));
    expect(found).toEqual([]);
    expect(value(data.metrics, 'success_rate')).toBe(0.95);
    expect(data.metrics.find(({ id }) => id === 'avg_response_time')?.unit).toBe('ms');
    expect(value(data.metrics, 'cost_per_1k_tokens')).toBe(0.002);
  });

  it('knows neither of a model that nobody asked', () => {
    const idle = {
      ...performance.performance,
      total_requests: 0,
      success_rate: 0,
      avg_response_time: 0,
    };
    const { data, found } = dataOf(fromModelPerformance({ performance: idle }));
    expect(value(data.metrics, 'success_rate')).toBeNull();
    expect(value(data.metrics, 'avg_response_time')).toBeNull();
    expect(found).toEqual([
      ['/performance/success_rate', 'vacuous', false],
      ['/performance/avg_response_time', 'vacuous', false],
    ]);
  });

  it('answers an unknown model with the service’s error', () => {
    expect(fromModelPerformance(unknownModel)).toMatchObject({
      ok: false,
      error: { message: 'Model not found' },
    });
  });
});

describe('fromRoutingAnalytics', () => {
  it('gives the figures of all and of each model under its own name', () => {
    const { data, found } = dataOf(fromRoutingAnalytics(routing));
    expect(value(data.metrics, 'all.success_rate')).toBe(0.95);
    expect(data.metrics.find(({ id }) => id === 'gpt-4.success_rate')).toMatchObject({
      label: 'gpt-4: success rate',
      value: 1,
    });
    expect(value(data.metrics, 'llama2.success_rate')).toBeNull();
    expect(found).toEqual([
      ['/model_performance/llama2/success_rate', 'vacuous', false],
      ['/model_performance/llama2/avg_response_time', 'vacuous', false],
    ]);
  });
});

describe('fromDriftReport', () => {
  it('gives the errors, and an insight when there is drift', () => {
    const { data, found } = dataOf(fromDriftReport(drift));
    expect(data.metrics.map(({ id, value: one }) => [id, one])).toEqual([
      ['mae', 0.12],
      ['mse', 0.031],
      ['r2', null],
      ['prediction_count', 500],
      ['reference_count', 2000],
    ]);
    expect(found).toEqual([['/performance_metrics/r2', 'missing', false]]);
    expect(data.insights).toMatchObject([
      { kind: 'anomaly', affected: ['wf-1'], createdAt: Date.UTC(2026, 10, 22, 17, 30, 0, 500) },
    ]);
  });

  it('reports no drift where none was found, or nobody says', () => {
    expect(dataOf(fromDriftReport({ ...drift, drift_detected: false })).data.insights).toEqual([]);
    expect(dataOf(fromDriftReport({ ...drift, drift_detected: null })).data.insights).toEqual([]);
  });
});
