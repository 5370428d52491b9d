import { describe, expect, it } from 'vitest';
import { complianceMessages } from './complianceMessages';
import { complianceMessagesAr } from './complianceMessages.ar';
import { complianceMessagesDe } from './complianceMessages.de';

const keys = Object.keys(complianceMessages) as (keyof typeof complianceMessages)[];

const placeholders = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['German', 'de', complianceMessagesDe],
  ['Arabic', 'ar', complianceMessagesAr],
])('the %s texts', (_, locale, texts) => {
  it('are all there, and only those', () => {
    expect(Object.keys(texts).sort()).toEqual(keys.toSorted());
  });

  it.each(keys)('of %s have the same placeholders', (key) => {
    // A form for one or two may say the number as a word.
    const named = (message: unknown) =>
      placeholders(message).filter((name) => name !== '{count}' || typeof message === 'string');
    expect(named(texts[key])).toEqual(
      typeof texts[key] === 'string' && typeof complianceMessages[key] !== 'string'
        ? placeholders(complianceMessages[key])
        : named(complianceMessages[key]),
    );
  });

  it('have every plural form that the language has, where they have any', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const text of Object.values(texts)) {
      if (typeof text !== 'string') expect(Object.keys(text).sort()).toEqual(forms);
    }
  });
});
