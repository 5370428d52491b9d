import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { newInsight } from '../insights/newInsight';
import { openObject } from '../reading/openAnswer';
import { counted, unitless } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { count, flag, identifier, number, record, time } from '../values/schemas';
import { branch, expected, optional, shape } from '../reading/shape';

const driftShape = /* @__PURE__ */ shape(() => ({
  driftDetected: expected(flag),
  performanceMetrics: branch(record, 'optional'),
  workflowId: optional(identifier),
  predictionCount: optional(count),
  referenceCount: optional(count),
  timestamp: expected(time),
}));

/**
 * Whether a model's predictions have drifted, of `ml_monitoring_service` → `AnalyticsData`: the errors as metrics, a
 * detected drift as an insight. Contract: "Where they are served", row "drift report". Errors are in the unit of what is
 * predicted, which nobody states.
 */
export function fromDriftReport(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, driftShape, 'a drift report');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = [
    ...readFigures(
      fields.performanceMetrics,
      '',
      { mae: unitless, mse: unitless, r2: { schema: number, unit: null } },
      issues,
    ),
    metric('prediction_count', fields.predictionCount, counted.unit, 'Predictions'),
    metric('reference_count', fields.referenceCount, counted.unit, 'Reference predictions'),
  ];
  if (fields.driftDetected === true) {
    data.insights.push(
      newInsight({
        id: `drift/${fields.workflowId ?? ''}`,
        kind: 'anomaly',
        title: 'Prediction drift detected',
        category: 'drift',
        affected: fields.workflowId === null ? [] : [fields.workflowId],
        createdAt: fields.timestamp,
      }),
    );
  }
  return { ok: true, data, issues };
}
