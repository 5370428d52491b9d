import { describe, expect, it } from 'vitest';
import security from '../../test/fixtures/made.security.metrics.json';
import system from '../../test/fixtures/made.monitoring.system.json';
import workflows from '../../test/fixtures/made.monitoring.workflows.json';
import { fromSecurityMetrics } from '../platform/fromSecurityMetrics';
import { dataOf } from '../testSupport/dataOf';
import { fromSystemMetrics } from './fromSystemMetrics';
import { fromWorkflowMetrics } from './fromWorkflowMetrics';

describe('fromSystemMetrics', () => {
  it('gives counts, and a point of each', () => {
    const { data, found } = dataOf(fromSystemMetrics(system));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ id, value }) => [id, value])).toEqual([
      ['total_workflows', 12],
      ['active_workflows', 0],
      ['total_executions', 730],
      ['recent_executions_24h', 31],
    ]);
    expect(data.series[2]?.y[0]).toBe(730);
  });

  it('is an error when the service could not count', () => {
    const failed = { timestamp: '2026-11-22T17:30:00', error: 'no database', status: 'error' };
    expect(fromSystemMetrics(failed)).toMatchObject({ ok: false });
  });
});

describe('fromWorkflowMetrics', () => {
  it('gives figures by workflow, and none for one that never ran', () => {
    const { data, found } = dataOf(fromWorkflowMetrics(workflows));
    const values = data.metrics.map(({ label, value }) => [label, value]);
    expect(values.slice(2, 4)).toEqual([
      ['Invoice intake: success rate', 0.95],
      ['Invoice intake: average duration', 1834.22],
    ]);
    expect(values.slice(6)).toEqual([
      ['Nightly import: success rate', null],
      ['Nightly import: average duration', null],
    ]);
    expect(found).toEqual([
      ['/top_workflows/1/success_rate', 'vacuous', false],
      ['/top_workflows/1/average_duration_ms', 'vacuous', false],
    ]);
  });
});

describe('fromSecurityMetrics', () => {
  it('counts what happened in 24 hours', () => {
    const { data, found } = dataOf(fromSecurityMetrics(security));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ value }) => value)).toEqual([31, 4, 1, 6, 1, 2]);
  });
});
