import type { ProcessGraph } from '../../model';
import { csvCell } from './csvCell';

const head = 'from,to,count,case_count,mean_ms,median_ms,p95_ms,min_ms,max_ms,total_ms,is_indirect';

/** The transitions of a graph as CSV, one a line; what is not known is empty. Lines end in CRLF. */
export function toTransitionsCsv(graph: ProcessGraph): string {
  const labels = new Map(graph.activities.map((activity) => [activity.id, activity.label]));
  const lines = graph.transitions.map(({ from, to, count, caseCount, durationMs, isIndirect }) => {
    const { mean, median, p95, min, max, total } = durationMs;
    return [
      labels.get(from) ?? from,
      labels.get(to) ?? to,
      count,
      caseCount,
      mean,
      median,
      p95,
      min,
      max,
      mean === null ? null : total,
      isIndirect ? 1 : 0,
    ]
      .map(csvCell)
      .join();
  });
  return [head, ...lines, ''].join('\r\n');
}
