import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plainText';

const unsafe = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Every character there is, with those that need care much more often than by chance. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('\u202e', '\u2066', '\u200d', '\u200f', '\u0301', '\ud83d', '\udc4d', '👍🏽'),
      fc.constantFrom('\n', '\r\n', '\u2028', ' ', '\t', '\u0000', '\u0085', '\ufeff', '…'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('plainText', () => {
  it('leaves markup, Markdown and links the characters they are', () => {
    const text =
      '<script>alert(1)</script> ![x](https://evil.example/?q=secret) [click](javascript:alert(1)) **bold**';
    expect(plainText(text)).toEqual({ text, isTruncated: false });
  });

  it('neutralises controls, bidi overrides and lone surrogates', () => {
    expect(plainText('invoice_\u202egnp.exe').text).toBe('invoice_ gnp.exe');
    expect(plainText('a\u0000\u001b[31mb\ud800c').text).toBe('a [31mb c');
  });

  it('removes characters that nobody sees and keeps the joiners that scripts and emoji need', () => {
    expect(plainText('pay\u200b\u2060\ufeffload\u{e0041}\u{e0042}').text).toBe('payload');
    expect(plainText('می\u200cخواهم 👨\u200d👩\u200d👧').text).toBe(
      'می\u200cخواهم 👨\u200d👩\u200d👧',
    );
    expect(plainText(`a${'\u200d'.repeat(500)}b`).text).toBe('a\u200db');
  });

  it('thins stacked accents and blank lines', () => {
    expect(plainText(`z${'\u0301'.repeat(400)}`).text.length).toBeLessThan(10);
    expect(plainText('a\n\n\n\n\u2028\r\nb').text).toBe('a\n\nb');
  });

  it('bounds 50 kB and says so', () => {
    const { text, isTruncated } = plainText('word '.repeat(10_000), 200);
    expect(text.length).toBeLessThanOrEqual(200);
    expect(text.endsWith('…')).toBe(true);
    expect(isTruncated).toBe(true);
  });

  it('cuts no character in two', () => {
    expect(plainText('ab👍🏽cd', 5).text).toBe('ab…');
    expect(plainText('abcde\u0301f', 6).text).toBe('abcd…');
    expect(plainText('👨\u200d👩\u200d👧!', 6).text).toBe('…');
  });

  it('makes nothing of what is no text', () => {
    for (const value of [null, undefined, Number.NaN, {}, [], () => 'x']) {
      expect(plainText(value)).toEqual({ text: '', isTruncated: false });
    }
    expect(plainText(42).text).toBe('42');
  });

  it('is bounded, well-formed and the same when done twice, for any text', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (value, maxLength) => {
        const { text, isTruncated } = plainText(value, maxLength);
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text).not.toMatch(unsafe);
        expect(plainText(text, maxLength).text).toBe(text);
        if (!isTruncated) expect(text.length).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 500 },
    );
  });
});
