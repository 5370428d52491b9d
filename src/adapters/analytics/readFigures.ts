import type { Metric } from '../../model';
import { pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import { keyOf } from '../reading/keyOf';
import { readFields } from '../reading/readFields';
import { expected, shape } from '../reading/shape';
import type { Branch } from '../reading/shape';
import { unlessVacuous } from '../reading/unlessVacuous';
import { labelOf } from '../values/labelOf';
import { snakeCase } from '../values/snakeCase';
import type { Figures } from './figure';
import { metric } from './metric';

/**
 * Reads the figures of one object as metrics, named `<group>.<name>`; one that cannot be read has the value `null`.
 * Nothing comes of an object that is not there.
 */
export function readFigures(
  source: Branch<unknown> | null,
  group: string,
  figures: Figures,
  issues: Issues,
  groupLabel: string = labelOf(group),
): Metric[] {
  if (source === null) return [];
  const values = readFields(source.value, figureShape(figures), source.path, issues);
  return values === null ? [] : figureMetrics(source, values, group, figures, issues, groupLabel);
}

/** The shape of an object that has these figures. */
export function figureShape(figures: Figures) {
  return shape(() =>
    Object.fromEntries(
      Object.entries(figures).map(([name, { schema }]) => [name, expected(schema)]),
    ),
  );
}

/** The metrics that figures make once they are read. */
export function figureMetrics(
  source: Branch<unknown>,
  values: Readonly<Record<string, number | null>>,
  group: string,
  figures: Figures,
  issues: Issues,
  groupLabel: string,
): Metric[] {
  const sent = source.value as Readonly<Record<string, unknown>>;
  return Object.entries(figures).map(([name, { unit, of = null, label = labelOf(name) }]) => {
    const whole = typeof of === 'string' ? (values[of] ?? null) : of;
    const at = pointer(source.path, keyOf(sent, name));
    const value = unlessVacuous(values[name] ?? null, whole, at, issues);
    const id = snakeCase(name);
    return group === ''
      ? metric(id, value, unit, label)
      : metric(`${group}.${id}`, value, unit, `${groupLabel}: ${label.toLowerCase()}`);
  });
}
