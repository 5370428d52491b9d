import { amount, count, percent, ratio } from '../values/schemas';
import type { ValueSchema } from '../values/schemas';

/** How one figure of an answer is read. */
export interface Figure {
  readonly schema: ValueSchema<number>;
  readonly unit: string | null;
  /** The count of what it is a rate or mean of, or that count's name in the same object: of nothing it is vacuous. */
  readonly of?: string | number | null;
  /** @default the figure's name in words */
  readonly label?: string;
}

/** Figures by their camelCase names. */
export type Figures = Readonly<Record<string, Figure>>;

export const counted: Figure = { schema: count, unit: 'count' };
export const inPercent: Figure = { schema: percent, unit: 'ratio' };
export const asRatio: Figure = { schema: ratio, unit: 'ratio' };
export const inMs: Figure = { schema: amount, unit: 'ms' };
export const unitless: Figure = { schema: amount, unit: null };

/** Money from 0 on. */
export function spentIn(currency: string): Figure {
  return { schema: amount, unit: currency };
}
