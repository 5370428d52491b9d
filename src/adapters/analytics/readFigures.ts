import type { Metric } from '../../model';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { keyOf } from '../reading/keyOf';
import { labelOf } from '../values/labelOf';
import { metric } from './metric';
import { readFields } from '../reading/readFields';
import { amount, count, percent, ratio } from '../values/schemas';
import type { ValueSchema } from '../values/schemas';
import { expected, shape } from '../reading/shape';
import type { Branch } from '../reading/shape';
import { snakeCase } from '../values/snakeCase';
import { unlessVacuous } from '../reading/unlessVacuous';

/** How one figure of an answer is read. */
export interface Figure {
  readonly schema: ValueSchema<number>;
  readonly unit: string | null;
  /** The count of what it is a rate or mean of, or that count's name in the same object: of nothing it is vacuous. */
  readonly of?: string | number | null;
}

export const counted: Figure = { schema: count, unit: 'count' };
export const inPercent: Figure = { schema: percent, unit: 'ratio' };
export const asRatio: Figure = { schema: ratio, unit: 'ratio' };
export const inMs: Figure = { schema: amount, unit: 'ms' };
export const unitless: Figure = { schema: amount, unit: null };

/** Money from 0 on. */
export function spentIn(currency: string): Figure {
  return { schema: amount, unit: currency };
}

/**
 * Reads the figures of one object as metrics, named `<group>.<name>`; one that cannot be read has the value `null`.
 * Nothing comes of an object that is not there.
 */
export function readFigures(
  source: Branch<unknown> | null,
  group: string,
  figures: Readonly<Record<string, Figure>>,
  issues: Issues,
  groupLabel: string = labelOf(group),
): Metric[] {
  if (source === null) return [];
  const names = Object.keys(figures);
  const figuresShape = shape(() =>
    Object.fromEntries(
      Object.entries(figures).map(([name, { schema }]) => [name, expected(schema)]),
    ),
  );
  const values = readFields(source.value, figuresShape, source.path, issues);
  if (values === null) return [];
  return names.map((name) => {
    const { unit = null, of = null } = figures[name] ?? {};
    const whole = typeof of === 'string' ? (values[of] ?? null) : of;
    const path = pointer(
      source.path,
      keyOf(source.value as Readonly<Record<string, unknown>>, name),
    );
    const value = unlessVacuous(values[name] ?? null, whole, path, issues);
    const words = labelOf(name);
    return group === ''
      ? metric(snakeCase(name), value, unit, words)
      : metric(`${group}.${snakeCase(name)}`, value, unit, `${groupLabel}: ${words.toLowerCase()}`);
  });
}
