import { valueAt } from './valueAt';

/**
 * What becomes of rows that share an x. `keep`: nothing, they are drawn as a vertical line.
 * The others leave one row; values that are missing take no part in it.
 */
export type DuplicatePolicy = 'keep' | 'first' | 'last' | 'sum' | 'mean';

/**
 * One value for each group of rows with the same x: `starts` holds the first row of each group.
 * A group of nothing but missing values stays missing. Cost: one pass.
 */
export function mergeDuplicates(
  y: Float64Array,
  starts: Uint32Array,
  policy: Exclude<DuplicatePolicy, 'keep'>,
): Float64Array {
  const merged = new Float64Array(starts.length);
  for (let group = 0; group < starts.length; group += 1) {
    const from = valueAt(starts, group);
    const to = group + 1 < starts.length ? valueAt(starts, group + 1) : y.length;
    const present = y.subarray(from, to).filter((value) => !Number.isNaN(value));
    merged[group] = mergeValues(present, policy);
  }
  return merged;
}

function mergeValues(present: Float64Array, policy: Exclude<DuplicatePolicy, 'keep'>): number {
  if (present.length === 0) return Number.NaN;
  switch (policy) {
    case 'first':
      return valueAt(present, 0);
    case 'last':
      return valueAt(present, present.length - 1);
    case 'sum':
      return present.reduce((sum, value) => sum + value, 0);
    case 'mean':
      return present.reduce((mean, value, index) => mean + (value - mean) / (index + 1), 0);
  }
}
