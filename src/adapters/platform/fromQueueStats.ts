import type { AdapterResult, AnalyticsData } from '../../model';
import { emptyAnalytics } from '../analytics/emptyAnalytics';
import { counted } from '../analytics/figure';
import { nothingElse, openFigures } from '../analytics/openFigures';

/**
 * How many messages a queue holds, of the module `message_queue` → `AnalyticsData` with metrics only. The service has
 * no path yet; all three are counts.
 */
export function fromQueueStats(answer: unknown): AdapterResult<AnalyticsData> {
  const figures = {
    pending: counted,
    processing: counted,
    deadLetter: { ...counted, label: 'Given up' },
  };
  const opened = openFigures(answer, figures, nothingElse, "a queue's statistics");
  if (!opened.ok) return opened;
  const { metrics, issues } = opened;
  return { ok: true, data: { ...emptyAnalytics(), metrics }, issues };
}
