import { indexRange } from '../../../series/drawing';
import type { ChartDomain } from '../chartSpec';
import type { SeriesColumns } from '../data/chartData';
import type { FrameInput } from './chartFrame';
import type { StackedColumns } from './stackColumns';
import type { ValueReach } from './valueAxis';

/** What the series of an axis reach in view, with their bands, their stacks and the axis's fixed limits. */
export function reachOf(
  input: FrameInput,
  members: readonly SeriesColumns[],
  stacks: StackedColumns,
  view: ChartDomain,
  axisId: string,
): ValueReach {
  const { x } = input.data;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  const widen = (low: number, high: number): void => {
    min = Math.min(min, low);
    max = Math.max(max, high);
  };
  const isBent = input.yAxes.some(({ id, scale }) => id === axisId && scale && scale !== 'linear');
  for (const series of members) {
    const layer = stacks.layers.get(series.id);
    const columns = layer
      ? [layer.lower, layer.upper]
      : [series.y, ...series.bands.flatMap(({ lower, upper }) => [lower, upper])];
    for (const column of columns) {
      const reach = input.sampler.reach(x, column, view);
      if (reach) widen(...reach);
      if (isBent) smallest = Math.min(smallest, smallestMagnitude(x, column, view));
    }
  }
  if (min <= max) {
    for (const { at, axis, seriesId } of input.thresholds) {
      const isHere = (axis ?? input.yAxes[0]?.id ?? 'y') === axisId;
      if (!isHere || (seriesId !== undefined && input.hidden.has(seriesId))) continue;
      if (typeof at === 'number' && Number.isFinite(at)) widen(at, at);
      else if (typeof at === 'object') at.filter(Number.isFinite).forEach((end) => widen(end, end));
    }
  }
  return {
    min,
    max,
    smallest,
    needsZero: members.some(
      ({ type, stack }) => type === 'bar' || type === 'area' || stack !== null,
    ),
  };
}

function smallestMagnitude(x: Float64Array, column: Float64Array, view: ChartDomain): number {
  const { from, to } = indexRange(x, ...view);
  let smallest = Number.POSITIVE_INFINITY;
  for (let row = from; row < to; row += 1) {
    const size = Math.abs(column[row] ?? Number.NaN);
    if (size > 0 && size < smallest) smallest = size;
  }
  return smallest;
}
