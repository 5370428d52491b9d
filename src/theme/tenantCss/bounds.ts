import type { Leaf } from './leaves';

/** Smallest and largest value. */
export type Range = readonly [min: number, max: number];

/** The numbers that a property may hold, by kind. A kind without a range may not stand in it. */
export interface Bounds {
  /** Lengths, in px; `em` and its kind count at a 16 px font. */
  readonly px?: Range;
  readonly percent?: Range;
  /** Shares of the viewport or a container: `vw`, `cqi` and their kind. */
  readonly view?: Range;
  /** Numbers without a unit, whether they stand alone or multiply in `calc()`. */
  readonly number?: Range;
  /** Fractions of a grid, `fr`. */
  readonly fraction?: Range;
  /** Durations, in ms. */
  readonly ms?: Range;
  /** Whether `calc()` may subtract. Not where a negative result would matter. */
  readonly subtracts?: boolean;
}

const lengths: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  q: 0.945,
  em: 16,
  rem: 16,
  lh: 24,
  rlh: 24,
  ic: 16,
  ex: 8,
  ch: 8,
  cap: 12,
};

/** Whether every number among the leaves of a value lies within the bounds. */
export function isWithin(leaves: readonly Leaf[], bounds: Bounds): boolean {
  // More than one product, and factors that are each small could still make a large number.
  const products = leaves.filter((leaf) => leaf.type === 'Operator' && leaf.value.trim() === '*');
  return products.length <= 1 && leaves.every((leaf) => isLeafWithin(leaf, bounds));
}

function isLeafWithin(leaf: Leaf, bounds: Bounds): boolean {
  switch (leaf.type) {
    case 'Number':
      return isIn(Number(leaf.value), bounds.number);
    case 'Percentage':
      return isIn(Number(leaf.value), bounds.percent);
    case 'Dimension':
      return isDimensionWithin(Number(leaf.value), leaf.unit.toLowerCase(), bounds);
    case 'Operator':
      return leaf.value.trim() !== '-' || bounds.subtracts === true;
    default:
      return true;
  }
}

function isDimensionWithin(value: number, unit: string, bounds: Bounds): boolean {
  const length = Object.hasOwn(lengths, unit) ? lengths[unit] : undefined;
  if (length !== undefined) return isIn(value * length, bounds.px);
  if (/^(?:[sdl]?v|cq)(?:w|h|i|b|min|max)$/.test(unit)) return isIn(value, bounds.view);
  if (unit === 'fr') return isIn(value, bounds.fraction);
  if (unit === 'ms') return isIn(value, bounds.ms);
  return unit === 's' && isIn(value * 1000, bounds.ms);
}

function isIn(value: number, range: Range | undefined): boolean {
  return range !== undefined && value >= range[0] && value <= range[1];
}
