const block = 4096;

/**
 * Whether every x is finite and above the one before: the common case, in which nothing is to be sorted, left out or
 * merged. Cost: one pass, in blocks, since a function that is called often is fast sooner than a loop that is long.
 */
export function isStrictlyAscending(x: Float64Array): boolean {
  for (let from = 0; from < x.length; from += block) {
    if (!ascendsFrom(x, from, Math.min(x.length, from + block))) return false;
  }
  // In ascending order only the ends could be infinite.
  return x.length === 0 || (Number.isFinite(x[0]) && Number.isFinite(x[x.length - 1]));
}

function ascendsFrom(x: Float64Array, from: number, to: number): boolean {
  let before = from > 0 ? (x[from - 1] ?? Number.NaN) : Number.NEGATIVE_INFINITY;
  for (let row = from; row < to; row += 1) {
    const value = x[row] ?? Number.NaN;
    if (!(value > before)) return false;
    before = value;
  }
  return true;
}
