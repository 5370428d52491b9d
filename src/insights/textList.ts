const none: readonly string[] = [];

/** The texts of a list; what is not a list has none. */
export function textList(value: readonly unknown[] | null | undefined): readonly string[] {
  if (!Array.isArray(value)) return none;
  return value.every(isText) ? value : value.filter(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
