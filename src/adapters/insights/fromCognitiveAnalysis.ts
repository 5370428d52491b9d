import type {
  AdapterResult,
  Decision,
  Insight,
  InsightData,
  InsightKind,
  Prediction,
} from '../../model';
import { confidence, unknownConfidence } from './confidence';
import { emptyInsights } from './emptyInsights';
import type { Issues } from '../reading/issues';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { textId } from '../values/textId';
import { unitNamed } from '../values/unitNamed';
import { labelOf } from '../values/labelOf';
import { newInsight } from './newInsight';
import { newOption } from './newOption';
import { newPrediction } from './newPrediction';
import { openObject } from '../reading/openAnswer';
import { predictedValue } from './predictedValue';
import { eachItem } from '../reading/readItems';
import { anything, list, oneOf, ratio, text, texts } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

const analysisShape = /* @__PURE__ */ shape(() => ({
  insights: branch(list, 'expected'),
  predictions: branch(list, 'expected'),
  decisions: branch(list, 'expected'),
}));

const insightKind = /* @__PURE__ */ oneOf<InsightKind>([
  'pattern',
  'anomaly',
  'trend',
  'forecast',
  'root_cause',
  'risk',
  'opportunity',
  'recommendation',
  'summary',
]);

const insightShape = /* @__PURE__ */ shape(() => ({
  type: expected(insightKind),
  confidence: expected(confidence),
  description: required(text),
  impact: expected(ratio),
  recommendations: optional(texts),
}));

const predictionShape = /* @__PURE__ */ shape(() => ({
  target: required(text),
  prediction: branch(anything, 'expected'),
  confidence: expected(confidence),
  timeHorizon: optional(text),
  factors: optional(texts),
}));

const decisionShape = /* @__PURE__ */ shape(() => ({
  scenario: required(text),
  recommendedAction: optional(text),
  confidence: expected(confidence),
  alternatives: optional(texts),
  rationale: optional(text),
}));

/**
 * What the cognitive engine makes of workflows, `POST /api/v1/cognitive/analyze` → `InsightData`.
 * Contract: row `cognitive_engine`. `confidence` and `impact` are fractions of 1 already; a confidence that is missing or
 * no fraction is unknown, not low. A prediction is a number, a text or named values; its unit follows from its name: a
 * rate is a ratio, a cost is money.
 */
export function fromCognitiveAnalysis(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<InsightData> {
  const opened = openObject(answer, analysisShape, 'a cognitive analysis');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyInsights();
  eachItem(fields.insights, insightShape, issues, (item) => {
    data.insights.push(insightOf(item));
  });
  eachItem(fields.predictions, predictionShape, issues, (item) => {
    data.predictions.push(predictionOf(item, currencyOf(options), issues));
  });
  eachItem(fields.decisions, decisionShape, issues, (item) => {
    data.decisions.push(decisionOf(item));
  });
  return { ok: true, data, issues };
}

function insightOf(item: FieldValues<typeof insightShape>): Insight {
  const kind = item.type ?? 'pattern';
  return newInsight({
    id: textId(kind, item.description),
    kind,
    title: item.description,
    confidence: item.confidence ?? unknownConfidence,
    impact: item.impact === null ? null : { ratio: item.impact },
    recommendations: item.recommendations ?? [],
  });
}

function predictionOf(
  item: FieldValues<typeof predictionShape>,
  currency: string,
  issues: Issues,
): Prediction {
  const { target, prediction } = item;
  return newPrediction({
    id: textId('prediction', target, item.timeHorizon),
    metric: { id: target, label: labelOf(target), unit: unitNamed(target, currency) },
    ...predictedValue(prediction, issues),
    confidence: item.confidence ?? unknownConfidence,
    horizon: { from: null, until: null, text: item.timeHorizon },
    factors: item.factors ?? [],
  });
}

function decisionOf(item: FieldValues<typeof decisionShape>): Decision {
  const confidence = item.confidence ?? unknownConfidence;
  const recommended = item.recommendedAction;
  return {
    id: textId('decision', item.scenario, recommended),
    question: labelOf(item.scenario),
    rationale: item.rationale,
    confidence,
    options: [
      ...(recommended === null
        ? []
        : [newOption({ id: 'recommended', label: recommended, isRecommended: true, confidence })]),
      ...(item.alternatives ?? []).map((label, place) =>
        newOption({ id: `alternative/${place}`, label }),
      ),
    ],
    steps: [],
    dueAt: null,
  };
}
