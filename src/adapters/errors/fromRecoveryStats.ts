import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { counted, inPercent } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { pointer } from '../reading/issues';
import { openObject } from '../reading/openAnswer';
import { branch, expected, optional, shape } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';
import { append } from '../values/append';
import { count, durationIn, percent, record } from '../values/schemas';

const statsShape = /* @__PURE__ */ shape(() => ({
  totalAttempts: expected(count),
  successfulAttempts: optional(count),
  successRate: expected(percent),
  averageDurationSeconds: optional(durationIn(1000)),
  strategyPerformance: branch(record, 'optional'),
}));

/**
 * How well errors were recovered from, `GET /api/error-management/recovery/stats` → `AnalyticsData` with metrics, of all
 * and of each strategy (`<strategy>.success_rate`). Contract: "Where they are served".
 *
 * Rates come in percent and leave as ratios, the mean duration in seconds and leaves as milliseconds; over no attempt
 * they are `null`, with a `vacuous`.
 */
export function fromRecoveryStats(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, statsShape, 'recovery statistics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const of = fields.totalAttempts;
  const rate = unlessVacuous(fields.successRate, of, '/success_rate', issues);
  const duration = fields.averageDurationSeconds;
  const data = emptyAnalytics();
  data.metrics = [
    metric('total_attempts', of, 'count', 'Attempts'),
    metric('successful_attempts', fields.successfulAttempts, 'count'),
    metric('success_rate', rate, 'ratio'),
    metric('average_duration', of === 0 ? null : duration, 'ms'),
  ];
  const { path = '', value: strategies = {} } = fields.strategyPerformance ?? {};
  const figures = {
    attempts: counted,
    successes: counted,
    successRate: { ...inPercent, of: 'attempts' },
  };
  for (const [strategy, value] of Object.entries(strategies)) {
    const source = { path: pointer(path, strategy), value };
    append(data.metrics, readFigures(source, strategy, figures, issues));
  }
  return { ok: true, data, issues };
}
