import type { AdapterResult, AnalyticsData } from '../../model';
import { openObject } from '../reading/openAnswer';
import { branch, expected, shape } from '../reading/shape';
import { record, time } from '../values/schemas';
import { emptyAnalytics } from './emptyAnalytics';
import { momentSeries } from './momentSeries';
import { counted } from './figure';
import { readFigures } from './readFigures';

const answerShape = /* @__PURE__ */ shape(() => ({
  timestamp: expected(time),
  database: branch(record, 'required'),
}));

/**
 * How many workflows and executions there are, `GET /api/monitoring/metrics/system` → `AnalyticsData`: metrics, and series
 * of one point each to append to a chart. Contract: "Where they are served". All are counts; the size of the database
 * comes in words and is left out.
 */
export function fromSystemMetrics(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, answerShape, 'system metrics');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = readFigures(
    fields.database,
    '',
    {
      totalWorkflows: counted,
      activeWorkflows: counted,
      totalExecutions: counted,
      recent_executions_24h: { ...counted, label: 'Executions in 24 hours' },
    },
    issues,
  );
  data.series = momentSeries(data.metrics, fields.timestamp);
  return { ok: true, data, issues };
}
