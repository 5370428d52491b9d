/** A field of a brand, as it came, and where it stood. */
export interface BrandField {
  readonly value: unknown;
  /** JSON pointer into the brand. */
  readonly path: string;
}

/** An object whose own fields may be asked for; anything may stand in them. */
type Fields = Readonly<Record<string, unknown>>;

/** Whether the value is an object with named fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The first of the named fields that the object has itself; `null` when it has none.
 * Inherited fields do not count, so `__proto__` and its kind name nothing.
 */
export function findField(fields: Fields, names: readonly string[], under = ''): BrandField | null {
  const name = names.find((candidate) => Object.hasOwn(fields, candidate));
  return name === undefined ? null : { value: fields[name], path: `${under}/${name}` };
}
