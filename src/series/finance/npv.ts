import { valueAt } from '../columns/valueAt';

/**
 * Net present value of one payment a period, the first one now, at a rate per period as a ratio;
 * `null` for a rate of −1 and less or a missing payment.
 */
export function npv(rate: number, payments: ArrayLike<number>): number | null {
  if (!(rate > -1)) return null;
  let value = 0;
  // Horner's scheme from the last payment backwards.
  for (let period = payments.length - 1; period >= 0; period -= 1) {
    value = value / (1 + rate) + valueAt(payments, period);
  }
  return Number.isFinite(value) ? value : null;
}
