import { formatNumber } from './formatNumber';
import type { Message } from './message';

const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * The text of a message with its values filled in. Numbers are written by the locale; the plural form is that of
 * `values.count`. A placeholder without a value stays as it is, and a value is never searched for placeholders.
 */
export function sayMessage(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const text = typeof message === 'string' ? message : formOf(message, values.count, locale);
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}

function formOf(
  message: Exclude<Message, string>,
  count: string | number | undefined,
  locale: string,
): string {
  if (typeof count !== 'number') return message.other;
  let rules = pluralRules.get(locale);
  if (rules === undefined) {
    rules = new Intl.PluralRules(locale);
    pluralRules.set(locale, rules);
  }
  return message[rules.select(count)] ?? message.other;
}
