import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashText } from './hashText';

test('one text has one hash, of letters and digits', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(hashText(text)).toBe(hashText(text));
      expect(hashText(text)).toMatch(/^[a-z\d]{1,11}$/);
    }),
  );
});

test('ten thousand texts that differ in one number have ten thousand hashes', () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => hashText(`{"primary":"#${index}"}`));
  expect(new Set(hashes).size).toBe(10_000);
});
