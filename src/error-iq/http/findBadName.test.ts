import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBadName } from './findBadName';
import { toHeaderText } from './toHeaderText';

test.each([
  'acme',
  '38394337-9aff-503a-b737-e711338283d4',
  'a.b',
  '...',
  'a%2e',
  "o'neil@x",
  'Sunny Side',
  '株式会社',
  '🚗',
])('takes %j', (id) => {
  expect(findBadName(id)).toBeNull();
});

test.each([
  undefined,
  null,
  42,
  '',
  '.',
  '..',
  'a/b',
  '..\\..',
  'a\tb',
  'a\r\nX-Admin: 1',
  'a\u0000',
  '\ud800',
  'x'.repeat(257),
])('refuses %j', (id) => {
  expect(findBadName(id)).toMatch(/^must /);
});

test('what it takes can stand in a header and in an address', () => {
  const id = fc.string({ unit: 'binary', maxLength: 20 });
  fc.assert(
    fc.property(id, (text) => {
      if (findBadName(text) !== null) return;
      const header = new Headers({ 'X-Tenant-ID': toHeaderText(text) }).get('X-Tenant-ID') ?? '';
      expect([text, encodeURIComponent(text)]).toContain(header);
      expect(decodeURIComponent(encodeURIComponent(text))).toBe(text);
    }),
    { numRuns: 200 },
  );
});
