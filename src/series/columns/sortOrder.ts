import { valueAt } from './valueAt';

/**
 * The rows in ascending order of x, rows of one x in the order in which they came; `null` when they
 * stand so already. `x` holds finite numbers only. Cost: one pass when sorted, else O(n log n).
 */
export function sortOrder(x: Float64Array): Uint32Array | null {
  let sorted = true;
  for (let row = 1; row < x.length && sorted; row += 1) {
    sorted = valueAt(x, row) >= valueAt(x, row - 1);
  }
  if (sorted) return null;
  const order = Uint32Array.from(x, (_, row) => row);
  return order.sort((a, b) => valueAt(x, a) - valueAt(x, b) || a - b);
}
