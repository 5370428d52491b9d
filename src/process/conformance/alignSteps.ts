import type { AllowedRelations } from './referenceModel';

export interface StepMove {
  readonly kind: 'sync' | 'log' | 'model';
  readonly step: number;
}

/** The steps of the model's shortest run from start to end; `null` when it has none. */
export function shortestRun(model: AllowedRelations): number | null {
  const moves = alignSteps([], model);
  const reachesEnd = moves.length > 0 || (model.next.get(model.start)?.has(model.end) ?? false);
  return reachesEnd ? moves.length : null;
}

/**
 * The cheapest alignment of `steps` with the model: breadth-first over (steps done, place in the model), where a
 * synchronous move is free and comes first, then one of the log, then one of the model. Empty when the model cannot
 * reach its end.
 */
export function alignSteps(steps: readonly number[], model: AllowedRelations): StepMove[] {
  const width = model.end + 1;
  const target = steps.length * width + model.end;
  const cost = new Int32Array((steps.length + 1) * width).fill(-1);
  const cameFrom = new Int32Array(cost.length).fill(-1);
  const first = model.start;
  cost[first] = 0;
  // Two lists in place of a deque: what costs as much as now, and what costs one more.
  let now = [first];
  let later: number[] = [];
  for (let spent = 0; now.length > 0; spent++) {
    for (let at = now.pop(); at !== undefined; at = now.pop()) {
      if (cost[at] !== spent) continue;
      const done = Math.floor(at / width);
      const place = at % width;
      const visit = (state: number, price: number) => {
        const known = cost[state] ?? -1;
        if (known >= 0 && known <= price) return;
        cost[state] = price;
        cameFrom[state] = at;
        (price === spent ? now : later).push(state);
      };
      const own = steps[done];
      if (own !== undefined) {
        if (place !== model.end && model.next.get(place)?.has(own))
          visit((done + 1) * width + own, spent);
        visit((done + 1) * width + place, spent + 1);
      }
      for (const to of model.next.get(place) ?? []) {
        // Reaching the end is no step of its own.
        visit(done * width + to, to === model.end ? spent : spent + 1);
      }
    }
    if ((cost[target] ?? -1) >= 0) break;
    now = later;
    later = [];
  }

  const moves: StepMove[] = [];
  if ((cost[target] ?? -1) < 0) return moves;
  for (let at = target; at !== first;) {
    const before = cameFrom[at] ?? first;
    const hasRead = Math.floor(at / width) > Math.floor(before / width);
    const place = at % width;
    const isSync = hasRead && (cost[at] ?? 0) === (cost[before] ?? 0);
    if (isSync) moves.push({ kind: 'sync', step: place });
    else if (hasRead) moves.push({ kind: 'log', step: steps[Math.floor(before / width)] ?? -1 });
    else if (place !== model.end) moves.push({ kind: 'model', step: place });
    at = before;
  }
  return moves.reverse();
}
