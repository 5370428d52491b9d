import { valueAt } from './valueAt';

/** The column's values at the given rows, in the order of the rows. */
export function gather(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    picked[index] = valueAt(column, valueAt(rows, index));
  }
  return picked;
}
