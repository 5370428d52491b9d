import { indexRange } from '../../../series/drawing';
import { seriesInk } from './seriesInk';
import type { SeriesPicture } from './seriesPicture';
import type { DotsShape } from './shape';

/** From so many points on, points of one pixel are drawn once. */
const crowd = 50_000;

/** A dot for each present value in view; in a crowd one for each pixel that has any. */
export function scatterDots({ input, series, axis, plot, view, x }: SeriesPicture): DotsShape[] {
  const { data } = input;
  const { from, to } = indexRange(data.x, view[0], view[1]);
  const isCrowd = to - from > crowd;
  const width = Math.ceil(plot.width) + 1;
  const seen = isCrowd ? new Uint8Array(width * (Math.ceil(plot.height) + 1)) : null;
  const places: number[] = [];
  for (let row = from; row < to; row += 1) {
    const value = series.y[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const left = x.toPixel(data.x[row] ?? Number.NaN);
    const top = axis.map(value);
    if (seen) {
      const pixel = Math.round(top) * width + Math.round(left);
      if (seen[pixel] === 1) continue;
      seen[pixel] = 1;
    }
    places.push(left, top);
  }
  if (places.length === 0) return [];
  const pick = (part: number) =>
    Float64Array.from(
      { length: places.length / 2 },
      (_, index) => places[index * 2 + part] ?? Number.NaN,
    );
  const radius = isCrowd ? 0.75 : places.length > 2000 ? 2 : 3;
  return [
    {
      kind: 'dots',
      ink: seriesInk(series),
      x: pick(0),
      y: pick(1),
      radius,
      alpha: isCrowd ? 0.5 : 0.7,
    },
  ];
}
