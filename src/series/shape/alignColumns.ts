import { valueAt } from '../columns/valueAt';

/** Columns of several series on one x. */
export interface AlignedColumns {
  readonly x: Float64Array;
  /** One a series, in the order given; `NaN` where a series has no row of that x. */
  readonly y: readonly Float64Array[];
}

/**
 * Brings series with an x of their own onto one, for stacks, tables and shared tooltips. Each x of
 * any series stands once, or as often as in the series that has it most often: the first rows of one x
 * stand together, then the second. x is ascending. Cost: O(rows × series).
 */
export function alignColumns(
  series: readonly { readonly x: Float64Array; readonly y: Float64Array }[],
): AlignedColumns {
  const next = series.map(() => 0);
  const x: number[] = [];
  const y = series.map((): number[] => []);
  for (;;) {
    const heads = series.map((one, index) => one.x[next[index] ?? 0] ?? Number.POSITIVE_INFINITY);
    const first = Math.min(...heads, Number.POSITIVE_INFINITY);
    if (first === Number.POSITIVE_INFINITY) break;
    x.push(first);
    series.forEach((one, index) => {
      const row = next[index] ?? 0;
      const here = heads[index] === first;
      y[index]?.push(here ? valueAt(one.y, row) : Number.NaN);
      if (here) next[index] = row + 1;
    });
  }
  return { x: Float64Array.from(x), y: y.map((column) => Float64Array.from(column)) };
}
