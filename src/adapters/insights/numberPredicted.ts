import type { PredictedValue } from '../../model';

/** A predicted number, or `null` when none could be read. */
export function numberPredicted(value: number | null): PredictedValue | null {
  return value === null ? null : { kind: 'number', value };
}
