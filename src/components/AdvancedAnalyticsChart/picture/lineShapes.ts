import { stepLine, type SampledLine } from '../../../series/drawing';
import { seriesInk } from './seriesInk';
import type { SeriesPicture } from './seriesPicture';
import type { LineShape } from './shape';

const dashes: readonly (readonly number[])[] = [[], [8, 3], [2, 3], [8, 3, 2, 3], [12, 4], [4, 4]];

/**
 * The line of a series through the top of its column, thinned to what the pixels can show. What is not
 * final (a forecast, the unfinished bucket) is dashed and joined to what is.
 */
export function lineShapes(picture: SeriesPicture, column: Float64Array): LineShape[] {
  const { input, series, plot, view, axis } = picture;
  const { data, pixelRatio, incompleteFrom } = input;
  const columns = Math.ceil(plot.width * pixelRatio);
  const sampled = input.sampler.line(data.x, column, view, columns, pixelOf(picture));
  const bridged = bridge(sampled, series.spec.connectGaps ?? false);
  const line = series.type === 'step' ? stepLine(bridged.x, bridged.y) : bridged;
  const openFrom = Math.min(series.forecastFrom, incompleteFrom ?? data.x.length);
  const split = splitAt(line, data.x[openFrom] ?? Number.POSITIVE_INFINITY);
  const role = series.spec.role ?? 'actual';
  const own = role === 'actual' && input.isPatterned ? dashes[series.index % dashes.length] : [];
  const isQuiet = role !== 'actual';
  const style = { ink: seriesInk(series), width: widthOf(sampled, columns, isQuiet) };
  const shapes = [
    place(picture, split.final, { ...style, dash: isQuiet ? [4, 3] : (own ?? []) }),
    place(picture, split.open, { ...style, dash: [4, 3] }),
  ];
  const trend = input.trendLine?.(series, data, input.sampler, view);
  if (trend) shapes.push(place(picture, trend, { ...style, width: 1, dash: [1, 3] }));
  return shapes.filter(({ y }) => y.some((value) => !Number.isNaN(value)) && axis.ticks.length > 0);
}

/**
 * With more points than pixels a line is as wide as it jitters, and one of a single device pixel is drawn in a fifth of
 * the time.
 */
function widthOf(line: SampledLine, columns: number, isQuiet: boolean): number {
  if (line.x.length > columns) return 1;
  return isQuiet ? 1.25 : 1.5;
}

function place(
  { x, axis }: SeriesPicture,
  line: SampledLine,
  style: Pick<LineShape, 'ink' | 'width' | 'dash'>,
): LineShape {
  return {
    kind: 'line',
    x: mapColumn(line.x, x.toPixel),
    y: mapColumn(line.y, axis.map),
    ...style,
  };
}

/** A plain loop: a typed array's own `map` costs several times as much. */
function mapColumn(column: Float64Array, map: (value: number) => number): Float64Array {
  const mapped = new Float64Array(column.length);
  for (let index = 0; index < column.length; index += 1) {
    mapped[index] = map(column[index] ?? Number.NaN);
  }
  return mapped;
}

/** Units of the axis in a device pixel; 0 where a pixel is not worth the same everywhere. */
function pixelOf({ axis, plot, input }: SeriesPicture): number {
  const [low, high] = axis.domain;
  const middle = axis.map(low / 2 + high / 2);
  const isStraight = Math.abs(middle - plot.height / 2) < 0.5;
  return isStraight ? (high - low) / (plot.height * input.pixelRatio) : 0;
}

/** Without the gaps that are to be drawn across. */
function bridge(line: SampledLine, connect: boolean | { readonly maxGap: number }): SampledLine {
  if (connect === false) return line;
  const widest = connect === true ? Number.POSITIVE_INFINITY : connect.maxGap;
  const kept: number[] = [];
  for (let index = 0; index < line.x.length; index += 1) {
    const isGap = Number.isNaN(line.y[index] ?? Number.NaN);
    const distance = (line.x[index + 1] ?? Number.NaN) - (line.x[index - 1] ?? Number.NaN);
    if (!isGap || !(distance <= widest)) kept.push(index);
  }
  const pick = (column: Float64Array) => Float64Array.from(kept, (at) => column[at] ?? Number.NaN);
  return { x: pick(line.x), y: pick(line.y) };
}

/** The part before a place, and the part from the point before it on, which joins it. */
function splitAt(line: SampledLine, at: number) {
  const first = at < Number.POSITIVE_INFINITY ? line.x.findIndex((value) => value >= at) : -1;
  if (first < 0) return { final: line, open: { x: line.x.slice(0, 0), y: line.y.slice(0, 0) } };
  const join = Math.max(0, first - 1);
  return {
    final: { x: line.x.slice(0, first), y: line.y.slice(0, first) },
    open: { x: line.x.slice(join), y: line.y.slice(join) },
  };
}
