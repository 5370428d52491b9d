import { isMachineMade } from '../../insights';
import type { Insight } from '../../model';

/** Whether a source says that AI made it. */
export function isByAI({ provenance }: Pick<Insight, 'provenance'>): boolean {
  return isMachineMade(provenance) === true;
}
