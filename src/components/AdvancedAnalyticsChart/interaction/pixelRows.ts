import { indexRange } from '../../../series';
import type { ChartFrame } from '../frame/chartFrame';

/** The rows that stand in the same pixel column as one; the last is not among them. */
export function pixelRows({ x, input }: ChartFrame, row: number) {
  const column = input.data.x;
  const pixel = Math.floor(x.toPixel(column[row] ?? Number.NaN));
  return indexRange(column, x.toValue(pixel), x.toValue(pixel + 1));
}
