import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parseJson';

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) as unknown });
    }),
  );
});

test("reads Python's bare NaN and Infinity as NaN", () => {
  const text =
    '{"mae": NaN, "mse": [Infinity, -Infinity, 1], "note": "NaN is no number", "r2": null}';
  expect(parseJson(text)).toEqual({
    ok: true,
    value: { mae: NaN, mse: [NaN, NaN, 1], note: 'NaN is no number', r2: null },
  });
});

test('leaves texts that speak of NaN as they are, quotes and all', () => {
  const value = { a: 'she said "NaN, Infinity"', b: '\\"NaN\\' };
  const text = `[${JSON.stringify(value)}, NaN]`;
  expect(parseJson(text)).toEqual({ ok: true, value: [value, NaN] });
});

test.each(['', '<html>', '{', 'NaN}', 'nan', '"NaN'])('says that %j is no JSON', (text) => {
  expect(parseJson(text)).toEqual({ ok: false });
});

test('never throws, whatever the text', () => {
  const pieces = fc.constantFrom(
    'NaN',
    'Infinity',
    '-',
    '"',
    '\\',
    '[',
    ']',
    '{',
    '}',
    ':',
    ',',
    'a',
    '1',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      expect(typeof parseJson(parts.join('')).ok).toBe('boolean');
    }),
  );
});

test('reads a long text with NaN in it without running out of stack', () => {
  const text = `{"long": "${'x'.repeat(4_000_000)}", "mae": NaN}`;
  expect(parseJson(text)).toMatchObject({ ok: true, value: { mae: NaN } });
});
