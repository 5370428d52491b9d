import type { ChartThreshold } from '../chartSpec';
import type { ChartFrame, FrameAxis } from '../frame/chartFrame';

/** The axis that a limit lies on; `undefined` when it is not drawn. */
export function axisOfThreshold(
  { axes, input }: ChartFrame,
  { axis }: ChartThreshold,
): FrameAxis | undefined {
  return axes.find(({ id }) => id === (axis ?? input.yAxes[0]?.id ?? 'y'));
}
