import type { ProcessGraph, ProcessSequences } from '../../model';

/** The graph's events; `null` when it has none or they did not survive the way here (JSON knows no typed arrays). */
export function readSequences(graph: ProcessGraph): ProcessSequences | null {
  const { sequences } = graph;
  if (!sequences) return null;
  const columns: unknown[] = [sequences.caseStart, sequences.activityOf, sequences.timestamp];
  return columns.every((column) => ArrayBuffer.isView(column)) ? sequences : null;
}
