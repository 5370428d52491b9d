import {
  linearTicks,
  tickLabels,
  timeTickLabels,
  timeTicks,
  type TimeTicks,
} from '../../../series/drawing';
import type { ChartDomain } from '../chartSpec';
import type { FrameInput, FrameTick } from './chartFrame';
import type { LinearMap } from './pixelMap';
import { shortLabel } from './shortLabel';

/** The horizontal axis: ticks whose labels do not touch, and moments at which the clock changes. */
export interface HorizontalAxis {
  readonly ticks: readonly FrameTick[];
  readonly clockChanges: TimeTicks['clockChanges'];
}

/** Between labels, which are words with spaces of their own. */
const gap = 16;
/** Room beside the plot where no axis is, CSS pixels. */
export const endRoom = 12;

/** As many ticks as have room; fewer until no label touches the next. */
export function horizontalAxis(
  input: FrameInput,
  view: ChartDomain,
  map: LinearMap,
  width: number,
): HorizontalAxis {
  // No tick between neighbouring rows, where there is nothing to be read.
  const rows = Math.round((view[1] - view[0]) / input.data.step);
  let count = Math.max(1, Math.min(10, rows, Math.floor(width / 80)));
  for (;;) {
    const axis = tryAxis(input, view, map, count);
    if (count <= 1 || hasRoom(axis.ticks, width, input.measure)) return axis;
    count = Math.floor(count * 0.75);
  }
}

function tryAxis(
  { data, locale, timeZone, weekStart }: FrameInput,
  view: ChartDomain,
  map: LinearMap,
  count: number,
): HorizontalAxis {
  const place = (value: number, text: string, context: string | null): FrameTick => ({
    value,
    at: map.toPixel(value),
    text,
    context,
  });
  if (data.xType === 'time') {
    const { ticks, granularity, clockChanges } = timeTicks(view[0], view[1], {
      timeZone,
      count,
      weekStart,
    });
    const labels = timeTickLabels(ticks, granularity.unit, { locale, timeZone });
    return { ticks: labels.map(({ at, text, context }) => place(at, text, context)), clockChanges };
  }
  if (data.xType === 'category') {
    const every = Math.max(1, Math.ceil(data.categories.length / Math.max(1, count)));
    const ticks = data.categories.flatMap((name, index) =>
      index % every === 0 && index >= view[0] && index <= view[1]
        ? [place(index, shortLabel(name, 16), null)]
        : [],
    );
    return { ticks, clockChanges: [] };
  }
  const isLog = data.xType === 'log';
  const ticks = isLog ? wholePowers(view, count) : linearTicks(view[0], view[1], count);
  const values = isLog ? ticks.map((power) => 10 ** power) : ticks;
  const { labels } = tickLabels(values, { locale, log: isLog });
  return {
    ticks: ticks.map((value, index) => place(value, labels[index] ?? '', null)),
    clockChanges: [],
  };
}

function wholePowers([from, to]: ChartDomain, count: number): number[] {
  const every = Math.max(1, Math.ceil((to - from) / Math.max(1, count)));
  const first = Math.ceil(from / every) * every;
  const powers = Array.from(
    { length: Math.max(0, Math.floor((to - first) / every) + 1) },
    (_, index) => first + index * every,
  );
  return powers.length >= 2 ? powers : linearTicks(from, to, count);
}

function hasRoom(
  ticks: readonly FrameTick[],
  width: number,
  measure: (text: string) => number,
): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    const own = Math.max(measure(tick.text), measure(tick.context ?? '')) / 2;
    const other = Math.max(measure(next.text), measure(next.context ?? '')) / 2;
    // The last one is drawn within the picture.
    return own + other + gap <= Math.min(next.at, width + endRoom - other) - tick.at;
  });
}
