import type { AdapterResult, DecisionOption, ExpectedEffect, InsightData } from '../../model';
import { confidence, unknownConfidence } from './confidence';
import { emptyInsights } from './emptyInsights';
import { labelOf } from '../values/labelOf';
import { textId } from '../values/textId';
import { newOption } from './newOption';
import { openObject } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
import { list, number, text, texts } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const supportShape = /* @__PURE__ */ shape(() => ({
  recommendation: expected(text),
  confidence: expected(confidence),
  alternatives: branch(list, 'optional'),
  implementation: optional(texts),
  expectedOutcomes: branch(list, 'optional'),
}));

const alternativeShape = /* @__PURE__ */ shape(() => ({
  action: required(text),
  confidence: optional(confidence),
  pros: optional(texts),
  cons: optional(texts),
}));

const outcomeShape = /* @__PURE__ */ shape(() => ({
  metric: required(text),
  improvement: expected(number),
  timeframe: optional(text),
}));

/**
 * Support for one decision, `POST /api/v1/cognitive/decide` → `InsightData` with one decision.
 * Contract: row `cognitive_engine`. `confidence` and `improvement` are fractions of 1 already. The recommendation is the
 * first option, with the expected outcomes as its effects; `implementation` holds the steps.
 *
 * @param options.question What was asked; the answer does not repeat it. Without it the recommendation heads the decision.
 */
export function fromDecisionSupport(
  answer: unknown,
  options?: { readonly question?: string | undefined },
): AdapterResult<InsightData> {
  const opened = openObject(answer, supportShape, 'decision support');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const effects: ExpectedEffect[] = [];
  eachItem(fields.expectedOutcomes, outcomeShape, issues, (outcome) => {
    effects.push({
      label: labelOf(outcome.metric),
      value: outcome.improvement,
      isImprovement: true,
      unit: 'ratio',
      horizon: outcome.timeframe,
    });
  });
  const sure = fields.confidence ?? unknownConfidence;
  const choices: DecisionOption[] = [];
  if (fields.recommendation !== null) {
    choices.push(
      newOption({
        id: 'recommended',
        label: fields.recommendation,
        isRecommended: true,
        expected: effects,
        confidence: sure,
      }),
    );
  }
  eachItem(fields.alternatives, alternativeShape, issues, (item, _, index) => {
    choices.push(
      newOption({
        id: `alternative/${index}`,
        label: item.action,
        pros: item.pros ?? [],
        cons: item.cons ?? [],
        confidence: item.confidence ?? unknownConfidence,
      }),
    );
  });
  const data = emptyInsights();
  const question = options?.question ?? fields.recommendation ?? '';
  data.decisions.push({
    id: textId('decision', question),
    question,
    rationale: null,
    confidence: sure,
    options: choices,
    steps: fields.implementation ?? [],
    dueAt: null,
  });
  return { ok: true, data, issues };
}
