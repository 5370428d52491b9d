/** A record without a prototype, in which an id such as `__proto__` is a key like any other. */
export function emptyRecord<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}
