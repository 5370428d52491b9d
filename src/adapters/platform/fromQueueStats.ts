import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { metric } from '../analytics/metric';
import { openObject } from '../reading/openAnswer';
import { count } from '../values/schemas';
import { expected, shape } from '../reading/shape';

const statsShape = /* @__PURE__ */ shape(() => ({
  pending: expected(count),
  processing: expected(count),
  deadLetter: expected(count),
}));

/**
 * How many messages a queue holds, of the module `message_queue` → `AnalyticsData` with metrics only. The service has
 * no path yet; all three are counts.
 */
export function fromQueueStats(answer: unknown): AdapterResult<AnalyticsData> {
  const opened = openObject(answer, statsShape, "a queue's statistics");
  if (!opened.ok) return opened;
  const { pending, processing, deadLetter } = opened.fields;
  const data = emptyAnalytics();
  data.metrics = [
    metric('pending', pending, 'count'),
    metric('processing', processing, 'count'),
    metric('dead_letter', deadLetter, 'count', 'Given up'),
  ];
  return { ok: true, data, issues: opened.issues };
}
