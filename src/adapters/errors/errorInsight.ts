import type { Insight } from '../../model';
import { confidence, unknownConfidence } from '../insights/confidence';
import { labelOf } from '../values/labelOf';
import { newInsight } from '../insights/newInsight';
import { identifier, text, texts, time } from '../values/schemas';
import { severity } from '../values/severity';
import { expected, optional, required, shape } from '../reading/shape';
import type { FieldValues } from '../reading/shape';

/** One insight of `error_analytics`. */
export const errorInsightShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  title: required(text),
  description: optional(text),
  category: optional(text),
  severity: expected(severity),
  confidence: expected(confidence),
  affectedSystems: optional(texts),
  recommendedActions: optional(texts),
  createdAt: expected(time),
}));

/** The insight that the fields make. The service looks for patterns in errors; its actions are names, read as words. */
export function errorInsightOf(fields: FieldValues<typeof errorInsightShape>): Insight {
  return newInsight({
    id: fields.id,
    kind: 'pattern',
    title: fields.title,
    summary: fields.description,
    severity: fields.severity,
    confidence: fields.confidence ?? unknownConfidence,
    category: fields.category,
    affected: fields.affectedSystems ?? [],
    recommendations: (fields.recommendedActions ?? []).map(labelOf),
    createdAt: fields.createdAt,
  });
}
