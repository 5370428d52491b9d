import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCompanyName } from './readCompanyName';
import { createReport } from './report';

function read(value: unknown) {
  const report = createReport();
  const name = readCompanyName({ value, path: '/company_name' }, report);
  return { name, codes: report.issues.map(({ code }) => code) };
}

describe('readCompanyName', () => {
  test.each([
    'Sunny "Côte d\'Azur" 株式会社',
    '</style><script>alert(1)</script>',
    'חברה',
    '🦊 Fox',
  ])('keeps %s as it is: text is not markup', (name) => {
    expect(read(name)).toEqual({ name, codes: [] });
  });

  test.each([
    ['  Acme\u00a0 Ltd ', 'Acme Ltd', []],
    ['Cafe\u0301', 'Caf\u00e9', []],
    ['Acme\u0000\nLtd', 'Acme Ltd', ['unsafe']],
    ['Acme\u202egpj.exe', 'Acmegpj.exe', ['unsafe']],
    ['A\u200bc\ufeffme', 'Acme', ['unsafe']],
    ['A\ud800', 'A', ['unsafe']],
    ['Z\u0351\u0352\u0357\u035b\u0346', 'Z\u0351\u0352\u0357', ['unsafe']],
  ])('makes %j readable', (value, name, codes) => {
    const result = read(value);
    expect(result.name?.normalize('NFD')).toBe(name.normalize('NFD'));
    expect(result.codes).toEqual(codes);
  });

  test.each([
    ['', 'missing'],
    [' \u200b ', 'missing'],
    [null, 'missing'],
    [42, 'wrong-type'],
    [['Acme'], 'wrong-type'],
  ])('has no name for %j', (value, code) => {
    expect(read(value)).toEqual({ name: null, codes: [code] });
  });

  test('cuts a name at 120 characters, never inside one', () => {
    const { name, codes } = read('🦊'.repeat(121));
    expect(name).toBe('🦊'.repeat(120));
    expect(codes).toEqual(['out-of-range']);
  });

  test('gives one line of visible characters for any text, and reads it back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (value) => {
        const { name } = read(value);
        if (name === null) return;
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{M}{4}|^\s|\s$|\s\s/u);
        expect(Array.from(name).length).toBeLessThanOrEqual(120);
        expect(read(name)).toEqual({ name, codes: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('takes no time for a megabyte', () => {
    expect(read('A\u0301'.repeat(500_000)).codes).toEqual(['out-of-range']);
  });
});
