import type { AdapterResult, AnalyticsData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { modelFigures } from './modelFigures';
import { openObject } from '../reading/openAnswer';
import { counted, spentIn } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { record } from '../values/schemas';
import { branch, shape } from '../reading/shape';

const modelShape = /* @__PURE__ */ shape(() => ({
  performance: branch(record, 'expected'),
  pricing: branch(record, 'optional'),
}));

/**
 * How one AI model does, of `ai_model_orchestration_service` → `AnalyticsData` with metrics only.
 * Contract: row `ai_model_orchestration_service`, and "The vacuous values". The rate comes in percent and leaves as a
 * ratio; without requests rate and response time are `null`, with a `vacuous`.
 */
export function fromModelPerformance(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, modelShape, "a model's performance");
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const data = emptyAnalytics();
  data.metrics = [
    ...readFigures(
      fields.performance,
      '',
      { ...modelFigures(currency), totalTokens: counted },
      issues,
    ),
    ...readFigures(
      fields.pricing,
      '',
      { cost_per_1k_tokens: spentIn(currency), maxTokens: counted },
      issues,
    ),
  ];
  return { ok: true, data, issues };
}
