/**
 * The stretches of present values between gaps, as pairs: first row, row after the last.
 * `NaN` and infinities are gaps. Cost: one pass over `from`–`to`.
 */
export function findRuns(y: ArrayLike<number>, from = 0, to = y.length): Uint32Array {
  const bounds: number[] = [];
  let open = false;
  for (let row = from; row < to; row += 1) {
    const present = Number.isFinite(y[row] ?? Number.NaN);
    if (present !== open) bounds.push(row);
    open = present;
  }
  if (open) bounds.push(to);
  return Uint32Array.from(bounds);
}
