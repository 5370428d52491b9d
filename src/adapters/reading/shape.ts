import type { ValueSchema } from '../values/schemas';
import { snakeCase } from '../values/snakeCase';

/**
 * How a field is read.
 * - `required`: the whole item is left out without it.
 * - `expected`: `null` and an issue without it.
 * - `optional`: `null` without it and no issue, since its absence means something by itself.
 *
 * In all three a value that does not fit is an issue.
 */
export type Presence = 'required' | 'expected' | 'optional';

/** A field whose value is given on as it was read. */
export interface ValueField<T, P extends Presence> {
  readonly schema: ValueSchema<T>;
  readonly presence: P;
  /** Another name of the same field, in the other dialect. */
  readonly also: string | undefined;
  readonly isBranch: false;
}

/** A list or object field that is read further. */
export interface BranchField<T, P extends Presence> {
  readonly schema: ValueSchema<T>;
  readonly presence: P;
  readonly also: string | undefined;
  readonly isBranch: true;
}

/** A list or an object inside an answer, with its JSON pointer. */
export interface Branch<T> {
  readonly path: string;
  readonly value: T;
}

export type Field = ValueField<unknown, Presence> | BranchField<unknown, Presence>;

/** Fields of an object, by their camelCase names. */
export type Fields = Readonly<Record<string, Field>>;

/** The fields of one kind of object, and how to find them. */
export interface Shape<F extends Fields = Fields> {
  readonly fields: F;
  /** The same as a list, which is read faster. */
  readonly plan: readonly PlannedField[];
  /** Every name with `null`: a copy is filled faster than an object that grows. */
  readonly empty: Readonly<Record<string, unknown>>;
}

export interface PlannedField {
  readonly name: string;
  /** The keys under which it may stand, the likeliest first. */
  readonly keys: readonly string[];
  readonly field: Field;
}

/** What reading an object of this shape gives. */
export type FieldValues<S extends Shape> = {
  readonly [K in keyof S['fields']]: S['fields'][K] extends ValueField<infer T, infer P>
    ? T | NullUnlessRequired<P>
    : S['fields'][K] extends BranchField<infer T, infer P>
      ? Branch<T> | NullUnlessRequired<P>
      : never;
};

type NullUnlessRequired<P extends Presence> = P extends 'required' ? never : null;

export function required<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'required'> {
  return { schema, presence: 'required', also, isBranch: false };
}

export function expected<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'expected'> {
  return { schema, presence: 'expected', also, isBranch: false };
}

export function optional<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'optional'> {
  return { schema, presence: 'optional', also, isBranch: false };
}

/** A list or object that is read further with `eachItem`, `eachEntry` or `readFields`. */
export function branch<T, P extends Presence>(
  schema: ValueSchema<T>,
  presence: P,
  also?: string,
): BranchField<T, P> {
  return { schema, presence, also, isBranch: true };
}

/**
 * Makes a shape. Like schemas it is made by a function, so that bundlers can leave it out.
 * Services write names in snake_case, the Studio partly in camelCase: both are found, then the field's other name.
 */
export function shape<F extends Fields>(make: () => F): Shape<F> {
  const fields = make();
  const plan = Object.entries<Field>(fields).map(([name, field]) => {
    const snake = snakeCase(name);
    const keys = [
      snake,
      ...(snake === name ? [] : [name]),
      ...(field.also === undefined ? [] : [field.also]),
    ];
    return { name, keys, field };
  });
  const empty = Object.fromEntries(plan.map(({ name }) => [name, null]));
  return { fields, plan, empty };
}
