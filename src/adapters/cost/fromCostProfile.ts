import type { AdapterResult, CostProfile, CostStrategy, RecommendedModel } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { asRatio, spentIn } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { eachItem } from '../reading/readItems';
import { amount, list, number, oneOf, percent, ratio, text } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const strategy = /* @__PURE__ */ oneOf<CostStrategy>(
  ['aggressive', 'balanced', 'quality_first', 'budget_focused'],
  { quality: 'quality_first', budget: 'budget_focused' },
);

const profileShape = /* @__PURE__ */ shape(() => ({
  strategy: expected(strategy),
  level: expected(oneOf(['conservative', 'moderate', 'aggressive'])),
  recommendedModels: branch(list, 'expected'),
}));

const modelShape = /* @__PURE__ */ shape(() => ({
  model: required(text),
  provider: optional(text),
  costPerToken: expected(amount),
  qualityScore: expected(ratio),
  usage: expected(percent),
}));

/**
 * The Studio's cost profile, `GET /api/v1/ai-cost-optimization/profile/{tenant}` → `CostProfile`.
 * Contract: "all of the Studio's paths". `quality_threshold` and `qualityScore` are fractions of 1 already, a model's
 * `usage` comes in percent and leaves as a ratio. The services' words `quality` and `budget` are the Studio's
 * `quality_first` and `budget_focused`.
 */
export function fromCostProfile(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<CostProfile> {
  const currency = currencyOf(options);
  const figures = {
    budgetLimit: spentIn(currency),
    currentSpend: spentIn(currency),
    projectedSavings: { schema: number, unit: currency },
    qualityThreshold: asRatio,
  };
  const opened = openFigures(answer, figures, profileShape, 'a cost profile');
  if (!opened.ok) return opened;
  const { fields, issues, metrics } = opened;
  const models: RecommendedModel[] = [];
  eachItem(fields.recommendedModels, modelShape, issues, (item) => {
    models.push({
      model: item.model,
      provider: item.provider,
      costPerToken: item.costPerToken,
      currency,
      qualityRatio: item.qualityScore,
      usageRatio: item.usage,
    });
  });
  const data: CostProfile = {
    ...emptyAnalytics(),
    strategy: fields.strategy,
    level: fields.level,
    models,
    metrics,
  };
  return { ok: true, data, issues };
}
