import { valueAt } from '../columns/valueAt';

/** The plain sum of each row's present values, `NaN` where none is: what a stack's tooltip says. */
export function totalLayers(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => {
    const present = columns
      .map((column) => valueAt(column, row))
      .filter((value) => !Number.isNaN(value));
    return present.length === 0 ? Number.NaN : present.reduce((sum, value) => sum + value, 0);
  });
}
