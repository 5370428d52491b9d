import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMessage } from './formatMessage';

const files = {
  zero: 'صفر {count}',
  one: 'ملف',
  two: 'ملفان',
  few: '{count} ملفات',
  many: '{count} ملفًا',
  other: '{count} ملف',
};

describe('formatMessage', () => {
  it('fills in values, numbers in the locale’s way', () => {
    expect(formatMessage('{name} has {n}', { name: 'Ana', n: 12345.6 }, 'en')).toBe(
      'Ana has 12,345.6',
    );
    expect(formatMessage('{n}', { n: 12345.6 }, 'de')).toBe('12.345,6');
  });

  it('chooses the plural form of the locale', () => {
    const message = { one: '{count} file', other: '{count} files' };
    expect([0, 1, 2].map((count) => formatMessage(message, { count }, 'en'))).toEqual([
      '0 files',
      '1 file',
      '2 files',
    ]);
    expect([0, 1, 2, 3, 11, 100].map((count) => formatMessage(files, { count }, 'ar'))).toEqual([
      'صفر 0',
      'ملف',
      'ملفان',
      '3 ملفات',
      '11 ملفًا',
      '100 ملف',
    ]);
  });

  it('shows a placeholder without a value as it is written, inherited names too', () => {
    expect(formatMessage('{who} {constructor}', {}, 'en')).toBe('{who} {constructor}');
  });

  it('does not read placeholders inside a value', () => {
    expect(formatMessage('{a} {b}', { a: '{b}', b: 'x' }, 'en')).toBe('{b} x');
  });

  it('keeps a value from reordering the sentence', () => {
    expect(formatMessage('{name} fails', { name: '\u202eevil\u2069' }, 'en')).toBe('evil fails');
    expect(formatMessage('{name} fails', { name: 'שלום' }, 'en')).toBe('\u2068שלום\u2069 fails');
    expect(formatMessage('فشل {name}', { name: 'GDPR (EU)' }, 'ar')).toBe(
      'فشل \u2068GDPR (EU)\u2069',
    );
  });

  it('takes any value and any locale', () => {
    fc.assert(
      fc.property(fc.string(), fc.double(), fc.string(), (name, count, locale) => {
        expect(formatMessage({ other: '{name}: {count}' }, { name, count }, locale)).toContain(
          ': ',
        );
      }),
    );
  });
});
