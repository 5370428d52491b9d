import { formatNumber } from '../ticks/formatNumber';
import { remember } from '../time/remember';
import type { Message } from '../../i18n/index';

/**
 * The text of a message with its values filled in. Numbers are written by the locale; the plural
 * form is that of `values.count`. A placeholder without a value stays as it is, and a value is
 * never searched for placeholders.
 */
export function sayMessage(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  return formOf(message, values.count, locale).replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return placeholder;
      return typeof value === 'number' ? formatNumber(value, locale, {}) : value;
    },
  );
}

function formOf(message: Message, count: string | number | undefined, locale: string): string {
  if (typeof message === 'string') return message;
  if (typeof count !== 'number') return message.other;
  const rules = remember(`plural ${locale}`, () => new Intl.PluralRules(locale));
  return message[rules.select(count)] ?? message.other;
}
