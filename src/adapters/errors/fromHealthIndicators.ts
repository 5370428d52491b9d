import type { AdapterResult, InsightData } from '../../model';
import { emptyInsights } from '../insights/emptyInsights';
import { openObject } from '../reading/openAnswer';
import { healthInsights, healthShape } from './healthInsights';

/**
 * What is not healthy, `GET /api/error-management/health-indicators` or the indicators inside
 * `GET /api/error-management/system-status` → `InsightData`: an insight for the whole and for each category of errors
 * that is not. Contract: "Where they are served". There are no figures in it.
 *
 * The status of the components in the system status is left out: the service writes `operational` whatever happens.
 */
export function fromHealthIndicators(answer: unknown): AdapterResult<InsightData> {
  const opened = openObject(answer, healthShape, 'health indicators', 'error_health');
  if (!opened.ok) return opened;
  const data = emptyInsights();
  data.insights = healthInsights(opened.fields, opened.issues);
  return { ok: true, data, issues: opened.issues };
}
