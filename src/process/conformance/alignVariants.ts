import type { EventLog } from '../../model';
import { findVariants } from '../discovery/findVariants';
import { alignSteps, shortestRun, type StepMove } from './alignSteps';
import { readModel, type ReferenceModel } from './referenceModel';

/** The cheapest way to read a variant as a run of the model. */
export interface VariantAlignment {
  readonly activities: readonly string[];
  /** Cases of the variant. */
  readonly count: number;
  /** 1 − cost ÷ (events + steps of the model's shortest run), 0–1. */
  readonly fitness: number;
  readonly moves: readonly AlignmentMove[];
}

/** One step of an alignment. */
export interface AlignmentMove {
  /** `sync`: both did it. `log`: only the log did. `model`: the model would have needed it. */
  readonly kind: 'sync' | 'log' | 'model';
  readonly activity: string;
}

/**
 * Optimal alignments of a log's variants with a directly-follows model (Adriansyah 2014): a step that only one side
 * takes costs 1. The most frequent variants first; `limit` takes only as many. Of several cheapest alignments always
 * the same is given. Empty when the model has no run from start to end. Cost: for each variant, its events × the
 * model's transitions.
 */
export function alignVariants(
  log: EventLog,
  model: ReferenceModel,
  { limit = Infinity }: { readonly limit?: number | undefined } = {},
): VariantAlignment[] {
  const allowed = readModel(model, log.activities);
  const shortest = shortestRun(allowed);
  if (shortest === null) return [];
  return findVariants(log)
    .slice(0, limit)
    .map(({ activities, count }) => {
      const steps = activities.map((name) => allowed.numberOf.get(name) ?? -1);
      const moves = alignSteps(steps, allowed);
      const cost = moves.filter(({ kind }) => kind !== 'sync').length;
      return {
        activities,
        count,
        fitness: 1 - cost / (activities.length + shortest),
        moves: moves.map(({ kind, step }: StepMove) => ({
          kind,
          activity: allowed.names[step] ?? '',
        })),
      };
    });
}
