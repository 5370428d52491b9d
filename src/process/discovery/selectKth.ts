/**
 * Moves the `k`-th smallest value of `values[from..to)` to place `k` (an index of `values`), smaller ones before it and
 * larger ones after it, and returns it. Quickselect with the median of three (Hoare 1961); sorts what is left when the
 * pivots turn out bad, so that no order of values makes it quadratic. `NaN` must not occur. Cost: linear.
 */
export function selectKth(values: Float64Array, from: number, to: number, k: number): number {
  let low = from;
  let high = to - 1;
  let patience = 2 * Math.ceil(Math.log2(Math.max(2, to - from))) + 8;
  while (low < high) {
    if (patience-- === 0) {
      values.subarray(low, high + 1).sort();
      break;
    }
    const pivot = medianOfThree(
      values[low] ?? 0,
      values[(low + high) >> 1] ?? 0,
      values[high] ?? 0,
    );
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = swapped;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] ?? NaN;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
