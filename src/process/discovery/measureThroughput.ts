import type { DurationSummary, EventLog } from '../../model';
import { orderEvents } from './orderEvents';
import { sequenceEvents } from './sequenceEvents';
import { summarizeCaseDurations } from './summarizeCaseDurations';

/** How long cases took, from the first to the last known time of each; cases without a known time are left out. */
export function measureThroughput(log: EventLog): DurationSummary {
  return summarizeCaseDurations(sequenceEvents(log, orderEvents(log)));
}
