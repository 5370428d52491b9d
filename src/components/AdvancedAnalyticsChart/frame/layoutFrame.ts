import { clampView } from '../../../series/drawing';
import type { ChartAxis, ChartDomain } from '../chartSpec';
import type { SeriesColumns } from '../data/chartData';
import { seriesShapes } from '../picture/seriesShapes';
import type { ChartFrame, FrameAxis, FrameInput, PlotBox } from './chartFrame';
import { endLabelWidth, placeEndLabels } from './endLabels';
import { endRoom, horizontalAxis } from './horizontalAxis';
import { linearMap, valueMap } from './pixelMap';
import { reachOf } from './reachOf';
import { stackColumns } from './stackColumns';
import { planValueAxis, type ValueAxisPlan } from './valueAxis';

/** Height of a line of axis text, CSS pixels. */
const line = 16;

/**
 * Lays a chart out: gutters as wide as their labels, ticks that do not touch, and all marks as a list of
 * shapes. Pure. Cost: depends on the width once columns are indexed, and is a pass before.
 */
export function layoutFrame(input: FrameInput): ChartFrame {
  const { data, width, height, hidden } = input;
  const visible = data.series.filter(({ id }) => !hidden.has(id));
  const view = clampView(input.domain, { data: dataDomain(input), room: data.step / 2 });
  const stacks = stackColumns(data, hidden);
  const axes = usedAxes(input, visible);
  const hasContext = data.xType === 'time';
  const planAxes = (hasTitles: boolean) => {
    const top = 8 + (hasTitles ? line + 2 : 0) + (input.hasEvents ? line + 4 : 0);
    const plotHeight = Math.max(1, height - top - (hasContext ? 2 * line : line) - 8);
    const plans = axes.map((spec) => {
      const members = visible.filter(({ axisId }) => axisId === spec.id);
      const reach = reachOf(input, members, stacks, view, spec.id);
      const unit = sharedUnit(members, stacks.refused);
      return { spec, unit, plan: planValueAxis(spec, reach, unit, plotHeight, input.locale) };
    });
    return { top, plotHeight, plans };
  };
  const hasTitles = axes.some((axis) => axis.label !== undefined) || visible.some(hasOwnUnit);
  let planned = planAxes(hasTitles);
  // What close ticks are added to is a title too, and known only once they are.
  if (!hasTitles && planned.plans.some(({ plan }) => plan.offset !== null))
    planned = planAxes(true);
  const { top, plotHeight, plans } = planned;
  const sides = plans.map((_, index) => sideOf(index, input.isRightToLeft));
  const gutters = plans.map(({ plan }) => 8 + Math.ceil(widest(plan.labels, input.measure)));
  const gutterOf = (side: 'left' | 'right') =>
    gutters.reduce((sum, gutter, index) => (sides[index] === side ? sum + gutter : sum), 0);
  const left = Math.max(gutterOf('left'), endRoom);
  // Names stand beside the plot, where no axis is.
  const names = gutterOf('right') > 0 ? 0 : endLabelWidth(input, visible, plotHeight);
  const plot: PlotBox = {
    left,
    top,
    width: Math.max(1, width - left - Math.max(gutterOf('right'), names, endRoom)),
    height: plotHeight,
  };
  const x = linearMap(view[0], view[1], 0, plot.width);
  const bottom = horizontalAxis(input, view, x, plot.width);
  const frameAxes = plans.map(({ spec, unit, plan }, index) =>
    placeAxis(spec, unit, plan, sides[index] ?? 'left', plot.height),
  );
  const shapes = visible.flatMap((series) => {
    const axis = frameAxes.find(({ id }) => id === series.axisId);
    return axis ? seriesShapes({ input, series, visible, axis, plot, view, x, stacks }) : [];
  });
  const tops = new Map([...stacks.layers].map(([id, { upper }]) => [id, upper] as const));
  return {
    input,
    width,
    height,
    plot,
    view,
    x,
    xTicks: bottom.ticks,
    clockChanges: bottom.clockChanges,
    axes: frameAxes,
    shapes: shapes.sort((a, b) => depth[a.kind] - depth[b.kind]),
    tops,
    endLabels: names > 0 ? placeEndLabels(input, visible, frameAxes, tops, view, plotHeight) : [],
    notice: noticeOf(visible, data.series.length, shapes.length),
    refusedStacks: stacks.refused,
    zeroTotals: stacks.zeroTotals,
  };
}

/** Bands lie below boxes, boxes below lines, dots above all. */
const depth = { band: 0, boxes: 1, line: 2, dots: 3 };

/** The whole x axis: the data's ends, with room for the halves of bars and categories. */
export function dataDomain({ data, hidden }: Pick<FrameInput, 'data' | 'hidden'>): ChartDomain {
  const { x, step, series, xType } = data;
  const first = x[0] ?? Number.NaN;
  const last = x[x.length - 1] ?? Number.NaN;
  if (xType === 'category') return [-0.5, Math.max(0, data.categories.length - 1) + 0.5];
  const hasBars = series.some(({ type, id }) => type === 'bar' && !hidden.has(id));
  return hasBars ? [first - step / 2, last + step / 2] : [first, last];
}

function usedAxes({ yAxes }: FrameInput, visible: readonly SeriesColumns[]): ChartAxis[] {
  const ids = new Set(visible.map(({ axisId }) => axisId));
  const used = yAxes.filter(({ id }) => ids.has(id));
  const others = [...ids].filter((id) => !used.some((axis) => axis.id === id));
  const all = [...used, ...others.map((id) => ({ id }))];
  return all.length > 0 ? all : [yAxes[0] ?? { id: 'y' }];
}

/** The first axis stands where reading begins, the second where it ends. */
function sideOf(index: number, isRightToLeft: boolean): 'left' | 'right' {
  return (index % 2 === 0) === isRightToLeft ? 'right' : 'left';
}

function sharedUnit(series: readonly SeriesColumns[], refused: readonly string[]): string | null {
  const isShare = ({ stackOffset, stack }: SeriesColumns) =>
    stackOffset === 'percent' && stack !== null && !refused.includes(stack);
  if (series.some(isShare)) {
    return 'ratio';
  }
  const [first, ...others] = new Set(series.map(({ unit }) => unit));
  return others.length === 0 ? (first ?? null) : null;
}

function widest(labels: readonly string[], measure: (text: string) => number): number {
  return labels.reduce((most, label) => Math.max(most, measure(label)), 0);
}

function placeAxis(
  spec: ChartAxis,
  unit: string | null,
  { choice, ticks, labels, offset }: ValueAxisPlan,
  side: 'left' | 'right',
  height: number,
): FrameAxis {
  const map = valueMap(choice.scale, choice.domain, choice.constant, height, 0);
  const name = spec.label ?? (hasOwnUnit({ unit }) ? unit : '');
  return {
    id: spec.id,
    side,
    map,
    ticks: ticks.map((value, index) => ({
      value,
      at: map(value),
      text: labels[index] ?? '',
      context: null,
    })),
    title: [name, offset === null ? '' : `+ ${offset}`].filter((text) => text !== '').join(' '),
    isSymlogInstead: choice.note !== null,
    domain: choice.domain,
    unit,
  };
}

/** Whether a unit is not written into the labels, but stands in the corner. */
function hasOwnUnit({ unit }: { readonly unit: string | null }): boolean {
  const isWritten = unit === 'ratio' || unit === 'ms' || unit === 'count' || unit === '';
  return unit !== null && !isWritten && !/^[A-Z]{3}$/.test(unit);
}

function noticeOf(visible: readonly SeriesColumns[], count: number, shapes: number) {
  if (count > 0 && visible.length === 0) return 'all-hidden';
  return count > 0 && shapes === 0 ? 'nothing-in-view' : null;
}
