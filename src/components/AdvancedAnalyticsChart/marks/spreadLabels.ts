import type { ChartThreshold } from '../chartSpec';
import type { ChartFrame } from '../frame/chartFrame';
import { axisOfThreshold } from './axisOfThreshold';

/** Where the name of a limit stands, in CSS pixels from the plot's top, and how many others it speaks for. */
export interface LimitLabel {
  readonly at: number;
  readonly others: number;
}

const lineHeight = 14;

/**
 * Labels of limits that lie together stand under each other. Of those without room between them one stands for all, and
 * says how many they are.
 */
export function spreadLabels(
  frame: ChartFrame,
  thresholds: readonly ChartThreshold[],
): ReadonlyMap<string, LimitLabel> {
  const wanted = thresholds.flatMap((threshold) => {
    const { at, id } = threshold;
    const axis = axisOfThreshold(frame, threshold);
    if (!axis || typeof at === 'string') return [];
    const top = axis.map(typeof at === 'number' ? at : at[1]);
    return top >= 0 && top <= frame.plot.height ? [{ id, top }] : [];
  });
  wanted.sort((a, b) => a.top - b.top);
  const labels = new Map<string, LimitLabel>();
  let last: { readonly id: string; readonly at: number } | null = null;
  for (const { id, top } of wanted) {
    const at = Math.max(top - 4, 10);
    const above: LimitLabel | undefined = last ? labels.get(last.id) : undefined;
    if (last && above && at - last.at < lineHeight) {
      labels.set(last.id, { ...above, others: above.others + 1 });
      continue;
    }
    labels.set(id, { at, others: 0 });
    last = { id, at };
  }
  return labels;
}
