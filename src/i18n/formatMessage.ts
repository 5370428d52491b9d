import { cachedIntl } from './cachedIntl';
import { formatNumber } from './formatNumber';
import { isolateText } from './isolateText';
import type { Message, MessageValues } from './message';

/**
 * The text of a message in a locale. A placeholder without a value stays as it is written, so that the fault shows.
 * Values are isolated from the text around them: one of another writing direction cannot reorder the sentence.
 */
export function formatMessage(message: Message, values: MessageValues, locale: string): string {
  const form = formOf(message, values.count, locale);
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(value, locale) : isolateText(value, form);
  });
}

function formOf(message: Message, count: string | number | undefined, locale: string): string {
  if (typeof message === 'string') return message;
  if (typeof count !== 'number') return message.other;
  return message[cachedIntl(Intl.PluralRules, locale, {}).select(count)] ?? message.other;
}
