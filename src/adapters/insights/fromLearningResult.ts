import type { AdapterResult, InsightData } from '../../model';
import { emptyInsights } from './emptyInsights';
import { openObject } from '../reading/openAnswer';
import { flag, texts } from '../values/schemas';
import { expected, optional, shape } from '../reading/shape';
import { textInsights } from './textInsights';

const resultShape = /* @__PURE__ */ shape(() => ({
  learned: expected(flag),
  insights: optional(texts),
}));

/**
 * What the cognitive engine learned from feedback, `POST /api/v1/cognitive/learn` → `InsightData` with insights only.
 * Contract: row `cognitive_engine`. There are no figures in it.
 */
export function fromLearningResult(answer: unknown): AdapterResult<InsightData> {
  const opened = openObject(answer, resultShape, 'a learning result');
  if (!opened.ok) return opened;
  const data = emptyInsights();
  data.insights = textInsights('pattern', opened.fields.insights);
  return { ok: true, data, issues: opened.issues };
}
