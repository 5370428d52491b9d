import type { DataQuality } from '../../../series/drawing';
import type { ChartFrame } from '../frame/chartFrame';

/** Whether `chartNotes` will have something to say, which is known before it is said. */
export function hasChartNotes(
  quality: Pick<DataQuality, 'issues'>,
  frame: Pick<ChartFrame, 'axes' | 'refusedStacks' | 'zeroTotals'> | null,
): boolean {
  if (quality.issues.length > 0) return true;
  if (frame === null) return false;
  return (
    frame.refusedStacks.length > 0 ||
    frame.zeroTotals > 0 ||
    frame.axes.some(({ isSymlogInstead }) => isSymlogInstead)
  );
}
