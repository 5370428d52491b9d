import type { EventLog } from '../../model';
import { findVariants } from './findVariants';

/** The activities of the most frequent variant, in order; empty for a log without events. */
export function findHappyPath(log: EventLog): readonly string[] {
  return findVariants(log)[0]?.activities ?? [];
}
