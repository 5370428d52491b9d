/** The number at `index`, or `NaN` beyond the column's ends. */
export function valueAt(column: ArrayLike<number>, index: number): number {
  return column[index] ?? Number.NaN;
}
