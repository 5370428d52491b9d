import { readColumns } from '../../../series';

/** A column of anything as finite numbers and `NaN`, as the chart itself reads it. */
export function presetColumn(values: ArrayLike<unknown>): Float64Array {
  const x = Float64Array.from({ length: values.length }, (_, row) => row);
  return readColumns({ x, y: { values } }).y.get('values') ?? x;
}
