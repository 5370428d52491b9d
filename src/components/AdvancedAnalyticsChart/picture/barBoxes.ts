import { indexRange } from '../../../series/drawing';
import { seriesInk } from './seriesInk';
import type { SeriesPicture } from './seriesPicture';
import type { BoxesShape } from './shape';

/**
 * The bars of a series: side by side with those of other series, or on each other in a stack. Bars
 * narrower than 2 pixels become one box for each pixel, as high as the highest among them.
 */
export function barBoxes(picture: SeriesPicture): BoxesShape[] {
  const { input, series, axis, plot, view, x, stacks } = picture;
  const { data, incompleteFrom } = input;
  const slots = slotsOf(picture);
  const stepWidth = Math.abs(x.toPixel(view[0] + data.step) - x.toPixel(view[0]));
  const width = Math.max(1, (stepWidth * 0.8) / slots.count);
  const start = slots.index * width - (slots.count * width) / 2;
  const layer = stacks.layers.get(series.id);
  const range = indexRange(data.x, view[0] - data.step, view[1] + data.step);
  const openFrom = Math.min(series.forecastFrom, incompleteFrom ?? data.x.length);
  const parts = { final: createBoxes(), open: createBoxes() };
  const zero = Math.min(plot.height, Math.max(0, axis.map(0)));
  for (let row = range.from; row < range.to; row += 1) {
    const upper = (layer?.upper ?? series.y)[row] ?? Number.NaN;
    if (Number.isNaN(upper)) continue;
    const top = axis.map(upper);
    const foot = layer ? axis.map(layer.lower[row] ?? 0) : zero;
    const at = x.toPixel(data.x[row] ?? Number.NaN) + start;
    const boxes = row < openFrom ? parts.final : parts.open;
    boxes.add(width < 2 ? Math.round(at) : at, Math.min(top, foot), Math.max(top, foot), width < 2);
  }
  // A gap of a pixel between neighbours, so that they can be told apart.
  const drawn = width >= 4 ? width - 1 : width;
  const ink = seriesInk(series);
  const pattern = input.isPatterned ? series.index : null;
  // Lines of the same colour are seen on a pale ground alone.
  const [solid, pale] = input.isPatterned ? [0.45, 0.12] : [0.9, 0.35];
  const final = { kind: 'boxes', ink, width: drawn, alpha: solid, pattern } as const;
  const open = { kind: 'boxes', ink, width: drawn, alpha: pale, pattern: series.index } as const;
  return [
    { ...final, ...parts.final.columns() },
    { ...open, ...parts.open.columns() },
  ].filter(({ left }) => left.length > 0);
}

/** Which of the bars of one row a series has: each stack one, each other series one. */
function slotsOf({ series, visible }: SeriesPicture): { index: number; count: number } {
  const names = visible
    .filter(({ type }) => type === 'bar')
    .map(({ stack, id }) => JSON.stringify(stack === null ? [id] : [null, stack]));
  const slots = [...new Set(names)];
  const own = JSON.stringify(series.stack === null ? [series.id] : [null, series.stack]);
  return { index: Math.max(0, slots.indexOf(own)), count: Math.max(1, slots.length) };
}

function createBoxes() {
  const left: number[] = [];
  const top: number[] = [];
  const bottom: number[] = [];
  return {
    /** @param joins Whether a box at the same place is widened in the place of a new one. */
    add(at: number, high: number, low: number, joins: boolean): void {
      const last = left.length - 1;
      if (joins && left[last] === at) {
        top[last] = Math.min(top[last] ?? high, high);
        bottom[last] = Math.max(bottom[last] ?? low, low);
        return;
      }
      left.push(at);
      top.push(high);
      bottom.push(low);
    },
    columns: () => ({
      left: Float64Array.from(left),
      top: Float64Array.from(top),
      bottom: Float64Array.from(bottom),
    }),
  };
}
