import type { ValueSchema } from './schemas';

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

/** The fields of an object, by their camelCase names. */
export type Shape = Readonly<Record<string, Field>>;

export type FieldValues<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends ValueField<infer T, infer P>
    ? T | NullUnlessRequired<P>
    : S[K] extends BranchField<infer T, infer P>
      ? Branch<T> | NullUnlessRequired<P>
      : never;
};

type NullUnlessRequired<P extends Presence> = P extends 'required' ? never : null;

/* @__NO_SIDE_EFFECTS__ */
export function required<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'required'> {
  return { schema, presence: 'required', also, isBranch: false };
}

/* @__NO_SIDE_EFFECTS__ */
export function expected<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'expected'> {
  return { schema, presence: 'expected', also, isBranch: false };
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(schema: ValueSchema<T>, also?: string): ValueField<T, 'optional'> {
  return { schema, presence: 'optional', also, isBranch: false };
}

/** A list or object that is read further with `eachItem`, `eachEntry` or `readFields`. */
/* @__NO_SIDE_EFFECTS__ */
export function branch<T, P extends Presence>(
  schema: ValueSchema<T>,
  presence: P,
  also?: string,
): BranchField<T, P> {
  return { schema, presence, also, isBranch: true };
}
