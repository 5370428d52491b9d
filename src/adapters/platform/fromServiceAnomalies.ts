import type { AdapterResult, InsightData } from '../../model';
import { evidenceOf } from '../insights/evidenceOf';
import { emptyInsights } from '../insights/emptyInsights';
import { labelOf } from '../values/labelOf';
import { newInsight } from '../insights/newInsight';
import { openObject } from '../reading/openAnswer';
import { eachEntry } from '../reading/readItems';
import { ratio, record, text } from '../values/schemas';
import { serverTime } from '../values/serverTime';
import type { ServerTimeOptions } from '../values/serverTime';
import { severity } from '../values/severity';
import { branch, expected, optional, shape } from '../reading/shape';

const anomalyShape = /* @__PURE__ */ shape(() => ({
  anomalyScore: expected(ratio),
  severity: expected(severity),
  healthData: optional(record),
  recommendedAction: optional(text),
}));

/**
 * Services that behave unlike themselves, `GET /api/v1/services/anomalies` → `InsightData` with an insight for each.
 * Contract: "Where they are served", row "anomalies by service". `anomaly_score` is a fraction of 1 already and says how
 * unusual it is, not how sure anybody is; the health data are its evidence, in the service's own units.
 */
export function fromServiceAnomalies(
  answer: unknown,
  options?: ServerTimeOptions,
): AdapterResult<InsightData> {
  const answerShape = shape(() => ({
    detectionTimestamp: expected(serverTime(options)),
    anomalies: branch(record, 'required'),
  }));
  const opened = openObject(answer, answerShape, 'service anomalies');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyInsights();
  eachEntry(fields.anomalies, anomalyShape, issues, (anomaly, service) => {
    const action = anomaly.recommendedAction;
    data.insights.push(
      newInsight({
        id: `anomaly/${service}`,
        kind: 'anomaly',
        title: `Anomaly in ${service}`,
        severity: anomaly.severity,
        impact: anomaly.anomalyScore === null ? null : { ratio: anomaly.anomalyScore },
        affected: [service],
        recommendations: action === null ? [] : [labelOf(action)],
        createdAt: fields.detectionTimestamp,
        explanation: evidenceOf(anomaly.healthData, 'metric'),
      }),
    );
  });
  return { ok: true, data, issues };
}
