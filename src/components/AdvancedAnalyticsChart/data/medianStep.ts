/** Median distance of neighbouring rows, of at most 1,000 looked at; `unknown` when no two rows differ. */
export function medianStep(x: Float64Array, unknown: number): number {
  const stride = Math.max(1, Math.floor(x.length / 1000));
  const steps = new Float64Array(Math.ceil(x.length / stride));
  let count = 0;
  for (let row = stride; row < x.length; row += stride) {
    const step = (x[row] ?? 0) - (x[row - 1] ?? 0);
    if (step > 0) steps[count++] = step;
  }
  return steps.subarray(0, count).sort()[count >> 1] ?? unknown;
}
