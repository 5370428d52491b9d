/** Gives each pair of activities that occurs a number, counted from 0 in the order of first meeting. */
export interface PairIndex {
  /** The number of the pair; a new one when it has none yet. */
  readonly get: (from: number, to: number) => number;
  /**
   * For few activities: the number of each pair, at `from` × activities + `to`, and -1 where there is none yet. A loop
   * that looks here first is several times as fast as one that calls `get` for each event.
   */
  readonly table: Int32Array | null;
  readonly from: () => Uint32Array;
  readonly to: () => Uint32Array;
}

/** Below this many cells a table of all pairs is smaller and faster than a hash. */
const denseCells = 1 << 21;

/** Cost: one look-up a call. Memory: activities², or twice the pairs for more than about 1,400 activities. */
export function createPairIndex(activityCount: number): PairIndex {
  const from: number[] = [];
  const to: number[] = [];
  const add = (a: number, b: number) => {
    from.push(a);
    return to.push(b) - 1;
  };
  const lists = { from: () => Uint32Array.from(from), to: () => Uint32Array.from(to) };

  if (activityCount * activityCount <= denseCells) {
    const table = new Int32Array(activityCount * activityCount).fill(-1);
    return {
      ...lists,
      table,
      get: (a, b) => {
        const cell = a * activityCount + b;
        const known = table[cell] ?? -1;
        return known >= 0 ? known : (table[cell] = add(a, b));
      },
    };
  }

  const byPair = new Map<number, number>();
  return {
    ...lists,
    table: null,
    get: (a, b) => {
      // A number, not a joined text: exact up to 2^53, and no two pairs share it.
      const key = a * activityCount + b;
      let known = byPair.get(key);
      if (known === undefined) byPair.set(key, (known = add(a, b)));
      return known;
    },
  };
}
