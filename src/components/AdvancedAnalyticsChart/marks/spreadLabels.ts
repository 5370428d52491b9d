import type { ChartThreshold } from '../chartSpec';
import type { ChartFrame } from '../frame/chartFrame';
import { axisOfThreshold } from './axisOfThreshold';

/** Labels of limits that lie together stand under each other; those without room have none, and are in the description. */
export function spreadLabels(
  frame: ChartFrame,
  thresholds: readonly ChartThreshold[],
): ReadonlyMap<string, number> {
  const wanted = thresholds.flatMap((threshold) => {
    const axis = axisOfThreshold(frame, threshold);
    const at =
      typeof threshold.at === 'number'
        ? threshold.at
        : typeof threshold.at === 'string'
          ? Number.NaN
          : threshold.at[1];
    const top = axis ? axis.map(at) : Number.NaN;
    return Number.isFinite(top) ? [{ id: threshold.id, top }] : [];
  });
  wanted.sort((a, b) => a.top - b.top);
  const places = new Map<string, number>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { id, top } of wanted) {
    const at = Math.max(top - 4, 10);
    if (at - last < 14) continue;
    places.set(id, at);
    last = at;
  }
  return places;
}
