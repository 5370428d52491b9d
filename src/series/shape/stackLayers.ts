import { valueAt } from '../columns/valueAt';

/** `diverging`: what is below zero piles up downwards. `none`: one pile. `percent`: shares of 1. */
export type StackOffset = 'diverging' | 'none' | 'percent';

/** Where one layer of a stack lies; `NaN` in both where its value is missing. */
export interface StackedLayer {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Layers laid on each other, or why they cannot be. */
export interface StackResult {
  /** One a layer that came in, in the same order; empty when refused. */
  readonly layers: readonly StackedLayer[];
  /** `negative`: shares of a whole make no sense with values below zero. */
  readonly refused: 'negative' | null;
  /** For `percent`: rows that have values which are all zero. They are blank. */
  readonly zeroTotals: number;
}

/**
 * Lays columns of one x on each other, the first at the bottom. A missing value takes no room and
 * its layer shows a gap. In `diverging` no two layers overlap at any x, and the piles above and below
 * zero add up to the sums of the positive and of the negative values. Cost: O(rows × layers).
 */
export function stackLayers(
  columns: readonly Float64Array[],
  offset: StackOffset = 'diverging',
): StackResult {
  const rows = columns[0]?.length ?? 0;
  if (offset === 'percent' && columns.some((column) => column.some((value) => value < 0))) {
    return { layers: [], refused: 'negative', zeroTotals: 0 };
  }
  const layers = columns.map(() => ({
    lower: new Float64Array(rows).fill(Number.NaN),
    upper: new Float64Array(rows).fill(Number.NaN),
  }));
  let zeroTotals = 0;
  for (let row = 0; row < rows; row += 1) {
    const whole = offset === 'percent' ? largestScale(columns, row) : null;
    if (whole?.total === 0) zeroTotals += 1;
    stackRow(columns, layers, row, offset, whole);
  }
  return { layers, refused: null, zeroTotals };
}

interface Whole {
  /** Divides values before they are added, so that the sum of huge ones stays finite. */
  readonly scale: number;
  readonly total: number | null;
}

function largestScale(columns: readonly Float64Array[], row: number): Whole {
  const present = columns
    .map((column) => valueAt(column, row))
    .filter((value) => !Number.isNaN(value));
  const largest = Math.max(0, ...present);
  const scale = largest === 0 ? 1 : largest;
  const total = present.reduce((sum, value) => sum + value / scale, 0);
  return { scale, total: present.length === 0 ? null : total };
}

function stackRow(
  columns: readonly Float64Array[],
  layers: readonly StackedLayer[],
  row: number,
  offset: StackOffset,
  whole: Whole | null,
): void {
  let above = 0;
  let below = 0;
  columns.forEach((column, index) => {
    const layer = layers[index];
    const value = valueAt(column, row);
    if (!layer || Number.isNaN(value) || whole?.total === 0) return;
    const downwards = offset === 'diverging' && value < 0;
    const from = downwards ? below : above;
    const to = from + (whole ? value / whole.scale : value);
    const share = whole?.total ?? 1;
    layer.lower[row] = Math.min(from, to) / share;
    layer.upper[row] = Math.max(from, to) / share;
    if (downwards) below = to;
    else above = to;
  });
}
