import { cachedIntl } from '../i18n/index';

const pattern =
  /^(\d{1,4})(?:\s?[-–]\s?(\d{1,4}))?[\s_]?(second|minute|hour|day|week|month|year)s?$/i;

/** A length of time such as "2-4 hours" or "30 days" as the locale writes it; `null`: the text says something else. */
export function periodInWords(text: string, locale: string): string | null {
  const [, first, last, unit] = pattern.exec(text.trim()) ?? [];
  if (first === undefined || unit === undefined) return null;
  const format = cachedIntl(Intl.NumberFormat, locale, {
    style: 'unit',
    unit: unit.toLowerCase(),
    unitDisplay: 'long',
  });
  const [from, to] = [Number(first), Number(last ?? first)];
  return from < to ? format.formatRange(from, to) : format.format(from);
}
