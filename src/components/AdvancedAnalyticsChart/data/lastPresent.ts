/** The last value of the rows `from` up to but not including `to`; `NaN` when all are missing. */
export function lastPresent(y: Float64Array, from: number, to: number): number {
  for (let row = to - 1; row >= from; row -= 1) {
    const value = y[row] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  return Number.NaN;
}
