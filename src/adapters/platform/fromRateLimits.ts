import type { AdapterResult, AnalyticsData } from '../../model';
import { append } from '../values/append';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { pointer } from '../reading/issues';
import { openRecord } from '../reading/openAnswer';
import { counted, inMs } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';

/**
 * How many requests the gateway takes in which time, `GET /api/v1/enterprise/gateway/rate-limits` → `AnalyticsData` with
 * metrics `<limit>.max` (requests) and `<limit>.window_ms`.
 * Contract: "Where they are served", row "gateway metrics … rate limits".
 */
export function fromRateLimits(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openRecord(answer, 'rate limits by name');
  if (!opened.ok) return opened;
  const { entries, issues } = opened;
  const data = emptyAnalytics();
  for (const [name, value] of Object.entries(entries.value)) {
    const source = { path: pointer(entries.path, name), value };
    append(data.metrics, readFigures(source, name, { max: counted, windowMs: inMs }, issues));
  }
  return { ok: true, data, issues };
}
