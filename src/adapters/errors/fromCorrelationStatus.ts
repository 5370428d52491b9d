import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { entryMetrics } from '../analytics/entryMetrics';
import { counted } from '../analytics/figure';
import { openFigures } from '../analytics/openFigures';
import { branch, shape } from '../reading/shape';
import { count, record } from '../values/schemas';

const statusShape = /* @__PURE__ */ shape(() => ({
  patternDistribution: branch(record, 'optional'),
  affectedSystems: branch(record, 'optional'),
}));

/**
 * How many errors belong together, `GET /api/error-management/correlations/status` → `AnalyticsData` with metrics only:
 * counts of all, of each pattern (`pattern.<name>`) and of each system (`system.<name>`).
 * Contract: "Where they are served".
 */
export function fromCorrelationStatus(answer: unknown): AdapterResult<AnalyticsData> {
  const figures = {
    totalCorrelations: { ...counted, label: 'Correlations' },
    activeCorrelations: counted,
    recoveryActionsExecuted: counted,
  };
  const opened = openFigures(answer, figures, statusShape, 'the status of correlations');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const data = emptyAnalytics();
  data.metrics = [
    ...opened.metrics,
    ...entryMetrics(fields.patternDistribution, 'pattern', count, 'count', issues),
    ...entryMetrics(fields.affectedSystems, 'system', count, 'count', issues),
  ];
  return { ok: true, data, issues };
}
