const formats = new Map<string, Intl.ListFormat>();

/**
 * Texts joined as the locale joins a list: `conjunction` with "and", `unit` without. One formatter is kept for each
 * locale, since making one costs more than using it.
 *
 * @throws RangeError when the locale is not one that Intl knows.
 */
export function formatList(
  texts: readonly string[],
  locale: string,
  type: 'conjunction' | 'unit',
): string {
  const key = `${locale}\n${type}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(locale, { type });
    formats.set(key, format);
  }
  return format.format(texts);
}
