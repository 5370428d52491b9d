/** The first row whose x is above `value`; `x.length` when there is none. Cost: O(log n). */
export function upperBound(x: ArrayLike<number>, value: number, from = 0, to = x.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((x[middle] ?? Number.NaN) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
