import { cachedIntl, formatQuantity } from '../i18n/index';
import type { PredictedValue } from '../model';
import { plainText } from './plainText';

const maxEntries = 6;

/**
 * A predicted value as text. Of a record the first six entries are told, each put into words by `sayEntry` and joined
 * as the locale joins a list; "…" stands for the others.
 */
export function formatPredicted(
  predicted: PredictedValue,
  unit: string | null,
  locale: string,
  sayEntry: (entry: { label: string; value: string }) => string,
): string {
  switch (predicted.kind) {
    case 'number':
      return formatQuantity(predicted.value, unit, locale);
    case 'text':
      return plainText(predicted.text, 300).text.replace(/\n+/g, ' ');
    case 'record': {
      const told = predicted.entries.slice(0, maxEntries).map(({ label, value }) =>
        sayEntry({
          label: plainText(label, 60).text,
          value:
            typeof value === 'number'
              ? formatQuantity(value, unit, locale)
              : plainText(value, 100).text,
        }),
      );
      const all = predicted.entries.length > maxEntries ? [...told, '…'] : told;
      return cachedIntl(Intl.ListFormat, locale, { type: 'unit' }).format(all);
    }
  }
}
