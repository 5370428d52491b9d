/** An object whose fields are not checked yet. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

const maxStoredText = 4_000;

/** The fields of a plain object, or `null` for anything else. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return value as Fields;
}

/** A text of bearable length. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= maxStoredText;
}

/** Epoch milliseconds that a calendar knows (ECMA-262, time range). */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

/** A value that a person can have corrected. */
export function isStoredValue(value: unknown): value is string | number | null {
  return value === null || isText(value) || (typeof value === 'number' && Number.isFinite(value));
}

/** One of a fixed list of texts. */
export function isOneOf<Known extends string>(
  value: unknown,
  known: readonly Known[],
): value is Known {
  return (known as readonly unknown[]).includes(value);
}

/** An object with the field, or without it when there is no value: absent is not `undefined` in a stored text. */
export function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
