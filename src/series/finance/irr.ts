import { npv } from './npv';

const lowest = -0.999;
const highest = 10_000;
const brackets = 400;

/**
 * The internal rates of return per period: the rates from −0.999 to 10,000 at which the net present
 * value is zero, ascending. There may be none, or several when payments change sign more than once;
 * then all are given, for none of them is the rate. Method: changes of sign between 400 rates in even
 * steps of log(1 + rate), then bisection; two roots within 4 % of each other may be missed.
 */
export function irr(payments: ArrayLike<number>): number[] {
  const roots: number[] = [];
  const low = Math.log1p(lowest);
  const width = (Math.log1p(highest) - low) / brackets;
  for (let bracket = 0; bracket < brackets; bracket += 1) {
    const from = Math.expm1(low + bracket * width);
    const to = Math.expm1(low + (bracket + 1) * width);
    const a = npv(from, payments);
    const b = npv(to, payments);
    if (a === null || b === null || a === b) continue;
    if (a === 0 && bracket === 0) roots.push(from);
    if (b === 0) roots.push(to);
    else if (a * Math.sign(b) < 0) roots.push(bisect(payments, from, to, Math.sign(a)));
  }
  return roots;
}

function bisect(payments: ArrayLike<number>, from: number, to: number, sign: number): number {
  let low = from;
  let high = to;
  for (let turn = 0; turn < 100; turn += 1) {
    const middle = (low + high) / 2;
    if ((npv(middle, payments) ?? 0) * sign > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
