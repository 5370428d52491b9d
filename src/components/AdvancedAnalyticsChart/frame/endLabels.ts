import { indexRange } from '../../../series/drawing';
import type { ChartDomain } from '../chartSpec';
import type { SeriesColumns } from '../data/chartData';
import { lastPresent } from '../data/lastPresent';
import { seriesInk } from '../picture/seriesInk';
import { shortLabel } from './shortLabel';
import type { EndLabel, FrameAxis, FrameInput } from './chartFrame';

/** Height of a label with the space around it, CSS pixels. */
const lineHeight = 16;
/** A sample of the line, and the spaces on both sides of it. */
export const endSample = 20;
const mostLetters = 18;

/** Width of the names at the ends of lines with their samples; 0 when there are none, or no room for them. */
export function endLabelWidth(
  { hasEndLabels, measure, width }: FrameInput,
  visible: readonly SeriesColumns[],
  height: number,
): number {
  const lines = linesOf(visible);
  if (!hasEndLabels || lines.length === 0 || lines.length * lineHeight > height) return 0;
  const widest = lines.reduce(
    (most, { label }) => Math.max(most, measure(shortLabel(label, mostLetters))),
    0,
  );
  const room = Math.ceil(widest) + endSample;
  return room > width * 0.3 ? 0 : room;
}

/** The names at the ends of lines, each beside the last value in view, moved apart where they would touch. */
export function placeEndLabels(
  { data }: FrameInput,
  visible: readonly SeriesColumns[],
  axes: readonly FrameAxis[],
  tops: ReadonlyMap<string, Float64Array>,
  view: ChartDomain,
  height: number,
): EndLabel[] {
  const { from, to } = indexRange(data.x, view[0], view[1]);
  const labels = linesOf(visible).flatMap((series) => {
    const axis = axes.find(({ id }) => id === series.axisId);
    const y = tops.get(series.id) ?? series.y;
    const at = axis?.map(lastPresent(y, from, to)) ?? Number.NaN;
    const held = Math.min(height, Math.max(0, at));
    const text = shortLabel(series.label, mostLetters);
    return Number.isNaN(held) ? [] : [{ id: series.id, text, ink: seriesInk(series), at: held }];
  });
  labels.sort((a, b) => a.at - b.at);
  return spread(
    labels.map(({ at }) => at),
    height,
  ).map((at, index) => ({ ...labels[index], at }) as EndLabel);
}

/** Pushed down until none touches the one above, then up from the bottom. */
function spread(places: readonly number[], height: number): number[] {
  const moved = [...places];
  for (let index = 1; index < moved.length; index += 1) {
    moved[index] = Math.max(moved[index] ?? 0, (moved[index - 1] ?? 0) + lineHeight);
  }
  let floor = height;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? 0, floor);
    floor = (moved[index] ?? 0) - lineHeight;
  }
  return moved;
}

/** Bars, points and bands have no end at which a name could stand. */
function linesOf(visible: readonly SeriesColumns[]): SeriesColumns[] {
  return visible.filter(({ type }) => type === 'line' || type === 'step' || type === 'area');
}
