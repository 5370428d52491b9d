import type { AdapterResult, AnalyticsData } from '../../model';
import { append } from '../values/append';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { entryMetrics } from '../analytics/entryMetrics';
import { pointer } from '../reading/issues';
import { metric } from '../analytics/metric';
import { modelFigures } from './modelFigures';
import { openObject } from '../reading/openAnswer';
import { counted, inPercent } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { count, record } from '../values/schemas';
import { branch, expected, shape } from '../reading/shape';

const routingShape = /* @__PURE__ */ shape(() => ({
  overallMetrics: branch(record, 'expected'),
  modelDistribution: branch(record, 'optional'),
  activeExperiments: expected(count),
  modelPerformance: branch(record, 'expected'),
}));

/**
 * How requests are spread over AI models, of `ai_model_orchestration_service` → `AnalyticsData` with metrics: of all
 * (`all.…`) and of each model (`<model>.…`).
 * Contract: row `ai_model_orchestration_service`. Rates come in percent and leave as ratios; over no request they are
 * `null`, with a `vacuous`.
 */
export function fromRoutingAnalytics(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, routingShape, 'routing analytics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const figures = modelFigures(currencyOf(options));
  const data = emptyAnalytics();
  data.metrics = [
    ...readFigures(
      fields.overallMetrics,
      'all',
      { ...figures, cacheHitRate: inPercent, experimentParticipationRate: inPercent },
      issues,
    ),
    metric('active_experiments', fields.activeExperiments, 'count'),
    ...entryMetrics(fields.modelDistribution, 'requests', count, 'count', issues, (name) => name),
  ];
  const { path = '', value: models = {} } = fields.modelPerformance ?? {};
  for (const [model, value] of Object.entries(models)) {
    const source = { path: pointer(path, model), value };
    append(
      data.metrics,
      readFigures(source, model, { ...figures, totalTokens: counted }, issues, model),
    );
  }
  return { ok: true, data, issues };
}
