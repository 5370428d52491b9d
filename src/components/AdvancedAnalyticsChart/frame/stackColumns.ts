import { stackLayers } from '../../../series/drawing';
import type { ChartData, SeriesColumns } from '../data/chartData';

/** Where stacked series lie, by series id. */
export interface StackedColumns {
  readonly layers: ReadonlyMap<
    string,
    { readonly lower: Float64Array; readonly upper: Float64Array }
  >;
  /** Stacks that were to be shares of a whole and hold values below zero. */
  readonly refused: readonly string[];
  /** Rows of percent stacks whose values are all zero. */
  readonly zeroTotals: number;
}

const kept = new WeakMap<ChartData, Map<string, StackedColumns>>();

/** Lays the visible series of each stack on each other. Kept for a chart's data: zooming stacks nothing anew. */
export function stackColumns(data: ChartData, hidden: ReadonlySet<string>): StackedColumns {
  const stacked = data.series.filter(({ stack, id }) => stack !== null && !hidden.has(id));
  const key = JSON.stringify(stacked.map(({ id }) => id));
  const known = kept.get(data) ?? new Map<string, StackedColumns>();
  kept.set(data, known);
  const made = known.get(key) ?? stackAll(stacked);
  known.set(key, made);
  return made;
}

function stackAll(series: readonly SeriesColumns[]): StackedColumns {
  const layers = new Map<string, { lower: Float64Array; upper: Float64Array }>();
  const refused: string[] = [];
  let zeroTotals = 0;
  const groups = new Map<string, SeriesColumns[]>();
  for (const one of series) {
    const key = JSON.stringify([one.axisId, one.stack]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const offset = group.find((one) => one.stackOffset !== 'diverging')?.stackOffset ?? 'diverging';
    const columns = group.map(({ y }) => y);
    let result = stackLayers(columns, offset);
    if (result.refused !== null) {
      refused.push(group[0]?.stack ?? '');
      result = stackLayers(columns, 'diverging');
    }
    zeroTotals += result.zeroTotals;
    group.forEach(({ id }, index) => {
      const layer = result.layers[index];
      if (layer) layers.set(id, layer);
    });
  }
  return { layers, refused, zeroTotals };
}
