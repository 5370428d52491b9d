import type { AdapterResult, InsightData } from '../model';
import { emptyInsights } from './emptyInsights';
import { labelOf } from './labelOf';
import { newPrediction } from './newPrediction';
import { numberPredicted } from './numberPredicted';
import { openObject } from './openAnswer';
import { eachEntry } from './readItems';
import { ratio, record, text, texts } from './schemas';
import { serverTime } from './serverTime';
import type { ServerTimeOptions } from './serverTime';
import { severity } from './severity';
import { branch, expected, optional, shape } from './shape';

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
      newPrediction({
        id: `failure/${service}`,
        metric: {
          id: `failure/${service}`,
          label: `Failure of ${service}`,
          unit: 'ratio',
          betterWhen: 'lower',
        },
        predicted: numberPredicted(failure.failureProbability),
        horizon: { from: madeAt, until: null, text: failure.timeToFailure },
        madeAt,
        severity: failure.riskLevel,
        recommendations: (failure.preventionActions ?? []).map(labelOf),
      }),
    );
  });
  return { ok: true, data, issues };
}
