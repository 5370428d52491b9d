import type { ProcessAnalysis } from '../../../model';

/** Whether a service found nothing at all. */
export function isEmptyAnalysis(analysis: ProcessAnalysis): boolean {
  const { bottlenecks, inefficiencies, opportunities, metrics, summary, plan = [] } = analysis;
  const lists = [bottlenecks, inefficiencies, opportunities, metrics, plan];
  return lists.every((list) => list.length === 0) && (summary ?? '') === '';
}
