import type { ChartDomain } from '../chartSpec';

/** Whether a part in view shows the last row. A millionth of its width is rounding, and not a person's wish. */
export function reachesEnd([from, to]: ChartDomain, last: number): boolean {
  return to >= last - (to - from) * 1e-6;
}
