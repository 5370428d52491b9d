import { cachedIntl } from './cachedIntl';

/** A number as the locale writes it, by default with at most three decimals. Minus zero is written as zero. */
export function formatNumber(
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions = {},
): string {
  return cachedIntl(Intl.NumberFormat, locale, options).format(value === 0 ? 0 : value);
}
