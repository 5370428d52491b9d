import type { AdapterResult, InsightData } from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { emptyInsights } from '../insights/emptyInsights';
import { labelOf } from '../values/labelOf';
import { money } from '../values/money';
import { newInsight } from '../insights/newInsight';
import { openList } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { listOf, oneOf, text } from '../values/schemas';
import { severity } from '../values/severity';
import { textId } from '../values/textId';
import { expected, optional, required, shape } from '../reading/shape';

const suggestionShape = /* @__PURE__ */ shape(() => ({
  type: required(oneOf(['model_replacement', 'budget_optimization', 'usage_optimization'])),
  description: optional(text),
  issue: optional(text),
  recommendedAction: optional(text),
  currentModel: optional(text),
  alternatives: optional(listOf(text)),
  potentialSavings: expected(money),
  impact: expected(severity),
}));

/**
 * Suggestions to save money, of `ai_cost_optimization_service` → `InsightData` with insights of the kind `opportunity`.
 * Contract: row `ai_cost_optimization_service`, and truth 4. Savings are a number or text of one; prose (`10-20%`) stays
 * as the impact's label beside a missing number, with an issue. The service's word for the impact is the severity.
 */
export function fromCostSuggestions(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<InsightData> {
  const opened = openList(answer, 'a list of suggestions', 'suggestions');
  if (!opened.ok) return opened;
  const data = emptyInsights();
  const currency = currencyOf(options);
  eachItem(opened.items, suggestionShape, opened.issues, (item) => {
    const { potentialSavings: savings, recommendedAction, alternatives } = item;
    const title = item.description ?? item.issue ?? labelOf(item.type);
    data.insights.push(
      newInsight({
        id: textId(item.type, title, item.currentModel),
        kind: 'opportunity',
        title,
        severity: item.impact,
        impact: savings && {
          ratio: null,
          value: savings.value,
          unit: currency,
          label: savings.text,
        },
        category: item.type,
        affected: item.currentModel === null ? [] : [item.currentModel],
        recommendations: [
          ...(recommendedAction === null ? [] : [recommendedAction]),
          ...(alternatives ?? []),
        ],
      }),
    );
  });
  return { ok: true, data, issues: opened.issues };
}
