import { growColumn } from './growColumn';
import { blockSize, type PyramidStore, type SeriesPyramid } from './seriesPyramid';

/**
 * Takes the store's rows `from`–`to` into the blocks and runs that stand before them, and gives the
 * pyramid of all rows up to `to`. Cost: O(to − from).
 * @param blocks How many full blocks of each level stand already.
 */
export function growPyramid(
  store: PyramidStore,
  blocks: readonly number[],
  closedBounds: number,
  openRun: number | null,
  from: number,
  to: number,
): SeriesPyramid {
  const sizes = fillLevels(store, blocks, to);
  const runs = extendRuns(store, closedBounds, openRun, from, to);
  return {
    x: store.x.subarray(0, to),
    y: store.y.subarray(0, to),
    levels: sizes.map((size, level) => {
      const { min, max } = levelOf(store, level);
      return { min: min.subarray(0, size), max: max.subarray(0, size) };
    }),
    closedRuns: store.closedRuns.subarray(0, runs.closedBounds),
    openRun: runs.openRun,
    store,
  };
}

function levelOf(store: PyramidStore, level: number) {
  const known = store.levels[level];
  if (known) return known;
  const made = { min: new Float64Array(0), max: new Float64Array(0) };
  store.levels[level] = made;
  return made;
}

function fillLevels(store: PyramidStore, blocks: readonly number[], rows: number): number[] {
  const sizes: number[] = [];
  let size = Math.floor(rows / blockSize);
  let low = store.y;
  let high = store.y;
  for (let level = 0; size > 0; level += 1) {
    const entry = levelOf(store, level);
    entry.min = growColumn(entry.min, size);
    entry.max = growColumn(entry.max, size);
    fillLevel(low, high, entry.min, entry.max, blocks[level] ?? 0, size);
    sizes.push(size);
    low = entry.min;
    high = entry.max;
    size = Math.floor(size / blockSize);
  }
  return sizes;
}

function fillLevel(
  low: Float64Array,
  high: Float64Array,
  min: Float64Array,
  max: Float64Array,
  from: number,
  to: number,
): void {
  for (let block = from; block < to; block += 1) {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    const end = (block + 1) * blockSize;
    for (let index = block * blockSize; index < end; index += 1) {
      // Indexed here and not by a shared function: one that has seen all kinds of columns is slow.
      const a = low[index] ?? Number.NaN;
      const b = high[index] ?? Number.NaN;
      // A comparison with NaN is false, so that missing values leave no trace.
      if (a < least) least = a;
      if (b > most) most = b;
    }
    min[block] = least;
    max[block] = most;
  }
}

function extendRuns(
  store: PyramidStore,
  closedBounds: number,
  openRun: number | null,
  from: number,
  to: number,
): { closedBounds: number; openRun: number | null } {
  let count = closedBounds;
  let open = openRun;
  for (let row = from; row < to; row += 1) {
    const present = !Number.isNaN(store.y[row] ?? Number.NaN);
    if (present === (open !== null)) continue;
    if (open === null) open = row;
    else {
      store.closedRuns = growColumn(store.closedRuns, count + 2);
      store.closedRuns[count] = open;
      store.closedRuns[count + 1] = row;
      count += 2;
      open = null;
    }
  }
  return { closedBounds: count, openRun: open };
}
