/** The sum of each value and those before it. After a missing value nothing is known. */
export function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}
