import { describe, expect, it } from 'vitest';
import capacity from '../../test/fixtures/made.services.capacity.json';
import health from '../../test/fixtures/made.services.health.json';
import insights from '../../test/fixtures/made.services.insights.json';
import { dataOf } from '../testSupport/dataOf';
import { fromCapacityForecast } from './fromCapacityForecast';
import { fromServiceHealth } from './fromServiceHealth';
import { fromServiceInsights } from './fromServiceInsights';

const at = Date.UTC(2026, 10, 22, 17, 30, 0, 123);
const valueOf = (data: ReturnType<typeof dataOf<Figures>>['data'], id: string) =>
  data.metrics.find((metric) => metric.id === id);
interface Figures {
  readonly metrics: readonly { id: string; value: number | null; unit: string | null }[];
}

describe('fromServiceHealth', () => {
  it('gives shares as ratios, a point of each figure, and the failures to come', () => {
    const { data } = dataOf(fromServiceHealth(health));
    expect(valueOf(data, 'ai.litellm.cpu_usage')).toMatchObject({ value: 0.8125, unit: 'ratio' });
    expect(valueOf(data, 'ai.litellm.response_time')).toMatchObject({ value: 412.7, unit: 'ms' });
    expect(valueOf(data, 'ai.litellm.health_score')).toMatchObject({ value: 0.71, unit: 'ratio' });
    expect([...(data.series[0]?.x ?? [])]).toEqual([at]);
    expect(data.predictions.map(({ id, predicted }) => [id, predicted])).toEqual([
      ['failure/ai.litellm', { kind: 'number', value: 0.31 }],
      ['failure/messaging.redis', { kind: 'number', value: 0.05 }],
    ]);
    expect(data.insights.map(({ kind }) => kind)).toEqual(['opportunity']);
  });

  it('reads the text of an event or frame as well', () => {
    expect(fromServiceHealth(JSON.stringify(health))).toEqual(fromServiceHealth(health));
    expect(fromServiceHealth('{"error": "no analysis", "recovery_attempt": true}')).toMatchObject({
      ok: false,
      error: { message: 'no analysis', retryable: false },
    });
  });

  it('says which services came as text, and keeps the rest', () => {
    const services = { 'ai.litellm': "service_name='ai.litellm' cpu_usage=81.2" };
    const { data, found } = dataOf(fromServiceHealth({ ...health, services }));
    expect(found).toEqual([['/services/ai.litellm', 'wrong-type', true]]);
    expect(data.predictions).toHaveLength(2);
  });

  it('knows no health of nothing', () => {
    const nothing = { ...health, services: {}, ecosystem_health: 0, cascade_failure_risk: 0 };
    const { data, found } = dataOf(fromServiceHealth(nothing));
    expect(data.metrics.map(({ value }) => value)).toEqual([null, null]);
    expect(found.map(([, code]) => code)).toEqual(['vacuous', 'vacuous']);
  });
});

describe('fromServiceInsights', () => {
  it('gives figures, advice and the failure to come', () => {
    const { data, found } = dataOf(fromServiceInsights(insights));
    expect(found).toEqual([]);
    expect(valueOf(data, 'error_rate')).toMatchObject({ value: 1.8 / 100, unit: 'ratio' });
    expect(valueOf(data, 'optimization_score')).toMatchObject({ value: 0.42, unit: 'ratio' });
    expect(data.insights[0]).toMatchObject({ affected: ['ai.litellm'], createdAt: at });
    expect(data.predictions[0]?.predicted).toEqual({ kind: 'number', value: 0.31 });
  });
});

describe('fromCapacityForecast', () => {
  it('gives a point a day from the day after, in ratios that may pass 1', () => {
    const { data, found } = dataOf(fromCapacityForecast(capacity));
    expect(found).toEqual([]);
    const [cpu] = data.series;
    expect(cpu).toMatchObject({ id: 'ai.litellm.cpu', unit: 'ratio' });
    expect([...(cpu?.x ?? [])]).toEqual([1, 2, 3].map((day) => at + day * 86_400_000));
    expect(cpu?.y[2]).toBeCloseTo(1.039);
    expect(valueOf(data, 'projected_monthly_cost')).toMatchObject({ value: 5750, unit: 'USD' });
    expect(valueOf(data, 'cost_increase_percentage')).toMatchObject({ value: 0.15, unit: 'ratio' });
  });

  it('has no series when nobody knows from when', () => {
    const { data, found } = dataOf(fromCapacityForecast({ ...capacity, generated_at: null }));
    expect(data.series).toEqual([]);
    expect(found).toEqual([['/generated_at', 'missing', false]]);
  });
});
