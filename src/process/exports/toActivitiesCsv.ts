import type { ProcessGraph } from '../../model';
import { csvCell } from './csvCell';

const head =
  'activity,event_count,case_count,start_count,end_count,rework_case_count,self_loop_count,mean_duration_ms,median_duration_ms';

/** The activities of a graph as CSV, one a line; what is not known is empty. Lines end in CRLF. */
export function toActivitiesCsv(graph: ProcessGraph): string {
  const lines = graph.activities.map((activity) =>
    [
      activity.label,
      activity.eventCount,
      activity.caseCount,
      activity.startCount,
      activity.endCount,
      activity.reworkCaseCount,
      activity.selfLoopCount,
      activity.durationMs?.mean,
      activity.durationMs?.median,
    ]
      .map(csvCell)
      .join(),
  );
  return [head, ...lines, ''].join('\r\n');
}
