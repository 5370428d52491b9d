import type { DurationSummary, ProcessSequences } from '../../model';
import { measureCases } from './measureCases';
import { summarizeDurations } from './summarizeDurations';

/** The throughput of a process: how long cases took, over those with a known time. */
export function summarizeCaseDurations(sequences: ProcessSequences): DurationSummary {
  return summarizeDurations(measureCases(sequences).filter((took) => !Number.isNaN(took)));
}
