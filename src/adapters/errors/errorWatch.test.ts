import { describe, expect, it } from 'vitest';
import correlations from '../../test/fixtures/made.errors.correlations.json';
import health from '../../test/fixtures/made.errors.health.json';
import recovery from '../../test/fixtures/made.errors.recovery.json';
import status from '../../test/fixtures/made.errors.status.json';
import { dataOf } from '../testSupport/dataOf';
import { fromCorrelationStatus } from './fromCorrelationStatus';
import { fromHealthIndicators } from './fromHealthIndicators';
import { fromRecoveryStats } from './fromRecoveryStats';

describe('fromHealthIndicators', () => {
  it('gives an insight on what is not healthy, by itself or in the system status', () => {
    for (const answer of [health, status]) {
      const { data, found } = dataOf(fromHealthIndicators(answer));
      expect(found).toEqual([]);
      expect(data.insights.map(({ title, severity }) => [title, severity])).toEqual([
        ['Overall: degraded', null],
        ['Database: critical', 'critical'],
      ]);
    }
  });
});

describe('fromRecoveryStats', () => {
  it('gives rates as ratios and seconds as milliseconds', () => {
    const { data, found } = dataOf(fromRecoveryStats(recovery));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ id, value, unit }) => [id, value, unit])).toEqual([
      ['total_attempts', 8, 'count'],
      ['successful_attempts', 6, 'count'],
      ['success_rate', 0.75, 'ratio'],
      ['average_duration', 1500, 'ms'],
      ['retry.attempts', 6, 'count'],
      ['retry.successes', 5, 'count'],
      ['retry.success_rate', 83.33 / 100, 'ratio'],
      ['scale.attempts', 2, 'count'],
      ['scale.successes', 1, 'count'],
      ['scale.success_rate', 0.5, 'ratio'],
    ]);
  });

  it('knows no rate of no attempt, as the service answers it', () => {
    const { data, found } = dataOf(fromRecoveryStats({ total_attempts: 0, success_rate: 0 }));
    expect(data.metrics.map(({ value }) => value)).toEqual([0, null, null, null]);
    expect(found).toEqual([['/success_rate', 'vacuous', false]]);
  });
});

describe('fromCorrelationStatus', () => {
  it('counts correlations by pattern and by system', () => {
    const { data, found } = dataOf(fromCorrelationStatus(correlations));
    expect(found).toEqual([]);
    expect(data.metrics.map(({ id, value }) => [id, value])).toEqual([
      ['total_correlations', 4],
      ['active_correlations', 2],
      ['recovery_actions_executed', 8],
      ['pattern.cascading_failure', 3],
      ['pattern.common_root_cause', 1],
      ['system.database', 4],
      ['system.neuroweaver', 2],
    ]);
  });
});
