import { sampleBand } from '../../../series/drawing';
import { barBoxes } from './barBoxes';
import { lineShapes } from './lineShapes';
import { scatterDots } from './scatterDots';
import { seriesInk } from './seriesInk';
import type { SeriesPicture } from './seriesPicture';
import type { BandShape, Shape } from './shape';

/** The shapes of a series, from the bottom up. */
export function seriesShapes(picture: SeriesPicture): Shape[] {
  const { series, stacks } = picture;
  const layer = stacks.layers.get(series.id);
  switch (series.type) {
    case 'bar':
      return barBoxes(picture);
    case 'scatter':
      return scatterDots(picture);
    case 'range':
      return [...fan(picture, 0.2), ...lineShapes(picture, series.y)];
    case 'area': {
      const lower = layer?.lower ?? zeros(series.y);
      const area = strip(picture, lower, layer?.upper ?? series.y, layer ? 0.28 : 0.12);
      return [...fan(picture, 0.12), ...area, ...lineShapes(picture, layer?.upper ?? series.y)];
    }
    case 'line':
    case 'step':
      return [...fan(picture, 0.12), ...lineShapes(picture, layer?.upper ?? series.y)];
  }
}

/** The intervals of a series, the widest at the bottom. */
function fan(picture: SeriesPicture, alpha: number): BandShape[] {
  return picture.series.bands.flatMap(({ lower, upper }) => strip(picture, lower, upper, alpha));
}

function strip(
  { input, series, axis, plot, view, x }: SeriesPicture,
  lower: Float64Array,
  upper: Float64Array,
  alpha: number,
): BandShape[] {
  const columns = Math.ceil(plot.width * input.pixelRatio);
  const band = sampleBand(input.data.x, lower, upper, view[0], view[1], columns);
  if (band.x.length === 0) return [];
  return [
    {
      kind: 'band',
      ink: seriesInk(series),
      x: band.x.map(x.toPixel),
      lower: band.lower.map(axis.map),
      upper: band.upper.map(axis.map),
      alpha,
      pattern: input.isPatterned ? series.index : null,
    },
  ];
}

const zeroColumns = new WeakMap<Float64Array, Float64Array>();

/** An area stands on zero, and has a gap where its series has one. */
function zeros(y: Float64Array): Float64Array {
  const known = zeroColumns.get(y);
  if (known) return known;
  const made = y.map((value) => (Number.isNaN(value) ? value : 0));
  zeroColumns.set(y, made);
  return made;
}
