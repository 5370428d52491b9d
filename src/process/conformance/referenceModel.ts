import type { ProcessGraph } from '../../model';

/** Something that has an order of activities, such as a variant. */
export interface ActivitySequence {
  readonly activities: readonly string[];
}

/** What a log is held against: a graph (all its transitions are allowed), one variant, or several. */
export type ReferenceModel = ProcessGraph | ActivitySequence | readonly ActivitySequence[];

/** What may follow what, by number. */
export interface AllowedRelations {
  /** The number of an activity; `undefined` for one that neither model nor log has. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What may follow each activity, and the start. */
  readonly next: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Reads a model's relations; `logActivities` get numbers too, the first ones, in their order. */
export function readModel(
  model: ReferenceModel,
  logActivities: readonly string[],
): AllowedRelations {
  const numberOf = new Map<string, number>();
  const names: string[] = [];
  const number = (name: string) => {
    let known = numberOf.get(name);
    if (known === undefined) {
      known = names.push(name) - 1;
      numberOf.set(name, known);
    }
    return known;
  };
  // One number a place of the log's list, even if a name stands in it twice.
  logActivities.forEach((name, i) => {
    names.push(name);
    if (!numberOf.has(name)) numberOf.set(name, i);
  });
  const pairs: [number | null, number | null][] = [];
  if ('transitions' in model) {
    for (const { from, to } of model.transitions) pairs.push([number(from), number(to)]);
    for (const { id, startCount, endCount } of model.activities) {
      if (startCount > 0) pairs.push([null, number(id)]);
      if (endCount > 0) pairs.push([number(id), null]);
    }
  } else {
    const sequences = 'activities' in model ? [model] : model;
    for (const { activities } of sequences) {
      const steps = [null, ...activities.map(number), null];
      if (activities.length === 0) continue;
      for (let i = 1; i < steps.length; i++) pairs.push([steps[i - 1] ?? null, steps[i] ?? null]);
    }
  }
  const start = names.length;
  const end = start + 1;
  const next = new Map<number, Set<number>>();
  for (const [from, to] of pairs) {
    const own = next.get(from ?? start) ?? new Set();
    next.set(from ?? start, own.add(to ?? end));
  }
  return { numberOf, names, start, end, next };
}
