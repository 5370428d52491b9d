/** What was found so far: values, and the rows at which the row or block begins that holds them first. */
export interface Found {
  min: number;
  max: number;
  minRow: number;
  maxRow: number;
}

/** Nothing was looked at yet. */
export function nothingFound(): Found {
  return {
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    minRow: -1,
    maxRow: -1,
  };
}

/**
 * Looks at entries of a column, or at blocks of `width` rows with their smallest and largest values, after all that
 * were looked at before: of equal values the first counts.
 *
 * The one loop that ranging and sampling share: what runs often is fast, and a first picture has no time to make two
 * loops fast.
 */
export function lookAt(
  mins: Float64Array,
  maxs: Float64Array,
  from: number,
  to: number,
  width: number,
  found: Found,
): void {
  let { min, max, minRow, maxRow } = found;
  for (let index = from; index < to; index += 1) {
    // Indexed here and not by a shared function: one that has seen all kinds of columns is slow.
    const low = mins[index] ?? Number.NaN;
    const high = maxs[index] ?? Number.NaN;
    // A comparison with NaN is false, so that missing values leave no trace.
    if (low < min) {
      min = low;
      minRow = index * width;
    }
    if (high > max) {
      max = high;
      maxRow = index * width;
    }
  }
  found.min = min;
  found.max = max;
  found.minRow = minRow;
  found.maxRow = maxRow;
}
