/** Whether a value is a number from 0 to 1. A percentage is not: 0.8 may be 0.8 %, so nobody guesses. */
export function isRatio(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
