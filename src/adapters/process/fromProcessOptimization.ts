import type { AdapterResult, ProcessAnalysis, ProcessOpportunity } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { effort } from '../values/effort';
import { openObject } from '../reading/openAnswer';
import { readFigures } from '../analytics/readFigures';
import { eachItem } from '../reading/readItems';
import { list, number, record, text, texts } from '../values/schemas';
import { severity } from '../values/severity';
import { branch, expected, optional, required, shape } from '../reading/shape';

const optimizationShape = /* @__PURE__ */ shape(() => ({
  report: optional(text),
  recommendations: branch(list, 'expected'),
  implementationPlan: optional(texts),
  roiProjection: branch(record, 'optional'),
}));

const recommendationShape = /* @__PURE__ */ shape(() => ({
  action: required(text),
  priority: expected(severity),
  expectedBenefit: optional(text),
  effort: expected(effort),
}));

/**
 * How processes can be made better, the Studio's `POST /api/v1/process-mining/optimize` → `ProcessAnalysis` with
 * opportunities, a plan, the report as summary, and the expected return as metrics.
 * Contract: row `process_mining_engine`. The return is money; a benefit is prose.
 */
export function fromProcessOptimization(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<ProcessAnalysis> {
  const opened = openObject(answer, optimizationShape, 'a process optimization');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const earned = { schema: number, unit: currency };
  const opportunities: ProcessOpportunity[] = [];
  eachItem(fields.recommendations, recommendationShape, issues, (item) => {
    opportunities.push({
      title: item.action,
      description: null,
      effort: item.effort,
      priority: item.priority,
      automation: null,
      savings: null,
      savingsText: item.expectedBenefit,
      currency,
    });
  });
  return {
    ok: true,
    issues,
    data: {
      bottlenecks: [],
      inefficiencies: [],
      opportunities,
      metrics: readFigures(
        fields.roiProjection,
        'roi',
        { oneMonth: earned, threeMonths: earned, sixMonths: earned },
        issues,
        'Return',
      ),
      summary: fields.report,
      plan: fields.implementationPlan ?? [],
    },
  };
}
