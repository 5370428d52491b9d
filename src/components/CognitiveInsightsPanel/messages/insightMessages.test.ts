import { describe, expect, it } from 'vitest';
import { insightMessages } from './insightMessages';
import { insightMessagesAr } from './insightMessages.ar';
import { insightMessagesDe } from './insightMessages.de';

const placeholders = (message: unknown) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['German', insightMessagesDe],
  ['Arabic', insightMessagesAr],
])('the %s texts', (_, texts) => {
  it('are all there, and only those', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(insightMessages).sort());
  });

  it.each(Object.entries(insightMessages))('of %s have the same placeholders', (key, english) => {
    const found = placeholders(texts[key as keyof typeof insightMessages]);
    // A form for one may say the number as a word.
    const isPlural = typeof english !== 'string';
    expect(found.filter((name) => !isPlural || name !== '{count}')).toEqual(
      placeholders(english).filter((name) => !isPlural || name !== '{count}'),
    );
  });
});
