const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the locale writes it, with at most three significant decimals; it never writes more digits than are
 * there. One formatter is kept for each locale and set of options, since making one costs more than using it.
 *
 * @throws RangeError when the locale or the options are not ones that Intl knows.
 */
export function formatNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = { maximumFractionDigits: 3 },
): string {
  const key = `${locale}\n${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    formats.set(key, format);
  }
  // −0 is written as "-0".
  return format.format(value === 0 ? 0 : value);
}
