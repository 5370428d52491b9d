import { indexRange } from '../../../series';
import type { ChartFrame } from '../frame/chartFrame';

/** The x of the nearest rows with a visible value before and after the part in view; `null` where there is none. */
export function nearestFigures({ input, view }: ChartFrame) {
  const { x, series } = input.data;
  const visible = series.filter(({ id }) => !input.hidden.has(id));
  const { from, to } = indexRange(x, view[0], view[1]);
  const find = (start: number, step: 1 | -1): number | null => {
    for (let row = start; row >= 0 && row < x.length; row += step) {
      if (visible.some(({ y }) => !Number.isNaN(y[row] ?? Number.NaN))) return x[row] ?? null;
    }
    return null;
  };
  return { earlier: find(from - 1, -1), later: find(to, 1) };
}
