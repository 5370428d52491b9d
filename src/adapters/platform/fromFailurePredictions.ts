import type { AdapterResult, InsightData } from '../../model';
import { emptyInsights } from '../insights/emptyInsights';
import { labelOf } from '../values/labelOf';
import { failurePrediction } from './failurePrediction';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { ratio, record, text, texts } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { severity } from '../values/severity';
import { branch, expected, optional, shape } from '../reading/shape';

const failureShape = /* @__PURE__ */ shape(() => ({
  failureProbability: expected(ratio),
  riskLevel: expected(severity),
  timeToFailure: optional(text),
  preventionActions: optional(texts),
}));

/**
 * Services that are likely to fail, `GET /api/v1/services/predictive/failures` → `InsightData` with a prediction for
 * each. Contract: "Where they are served", row "failure predictions". The probability is a fraction of 1 already; the
 * time to failure stays in the service's words.
 */
export function fromFailurePredictions(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<InsightData> {
  const answerShape = shape(() => ({
    predictionTimestamp: expected(serverTime(options)),
    failurePredictions: branch(record, 'required'),
  }));
  const opened = openObject(answer, answerShape, 'failure predictions');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const madeAt = fields.predictionTimestamp;
  const data = emptyInsights();
  eachEntry(fields.failurePredictions, failureShape, issues, (failure, service) => {
    data.predictions.push(
      failurePrediction(service, failure.failureProbability, madeAt, {
        horizon: { from: madeAt, until: null, text: failure.timeToFailure },
        severity: failure.riskLevel,
        recommendations: (failure.preventionActions ?? []).map(labelOf),
      }),
    );
  });
  return { ok: true, data, issues };
}
