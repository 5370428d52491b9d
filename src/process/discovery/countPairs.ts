import type { ProcessSequences } from '../../model';
import { createPairIndex, type PairIndex } from './pairIndex';

/** How often each pair of activities follows each other: the pair with number `e` in `pairs` does `count[e]` times. */
export interface PairCounts {
  readonly pairs: PairIndex;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly count: Uint32Array;
}

/** Counts which activity directly follows which within a case. Cost: one pass with one addition an event. */
export function countPairs({ activities, caseStart, activityOf }: ProcessSequences): PairCounts {
  const pairs = createPairIndex(activities.length);
  const times = pairs.table ? countCells(pairs.table.length) : countSparse();
  return { pairs, from: pairs.from(), to: pairs.to(), count: times };

  function countCells(size: number): Uint32Array {
    const width = activities.length;
    const cells = new Uint32Array(size);
    for (let c = 1; c < caseStart.length; c++) {
      const end = caseStart[c] ?? 0;
      const first = caseStart[c - 1] ?? 0;
      let row = (activityOf[first] ?? 0) * width;
      for (let i = first + 1; i < end; i++) {
        const activity = activityOf[i] ?? 0;
        const cell = row + activity;
        cells[cell] = (cells[cell] ?? 0) + 1;
        row = activity * width;
      }
    }
    const found: number[] = [];
    for (let from = 0; from < width; from++) {
      for (let to = 0; to < width; to++) {
        const count = cells[from * width + to] ?? 0;
        if (count > 0) found[pairs.get(from, to)] = count;
      }
    }
    return Uint32Array.from(found);
  }

  function countSparse(): Uint32Array {
    const found: number[] = [];
    for (let c = 1; c < caseStart.length; c++) {
      const end = caseStart[c] ?? 0;
      for (let i = (caseStart[c - 1] ?? 0) + 1; i < end; i++) {
        const e = pairs.get(activityOf[i - 1] ?? 0, activityOf[i] ?? 0);
        found[e] = (found[e] ?? 0) + 1;
      }
    }
    return Uint32Array.from(found);
  }
}
