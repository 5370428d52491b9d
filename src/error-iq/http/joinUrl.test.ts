import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBadName } from './findBadName';
import { joinUrl } from './joinUrl';

test.each([
  ['https://api.example.com', '/a/b', 'https://api.example.com/a/b'],
  ['https://api.example.com/', 'a/b', 'https://api.example.com/a/b'],
  ['https://api.example.com/iq//', '/a', 'https://api.example.com/iq/a'],
  ['/error-iq', '/a', '/error-iq/a'],
  ['', '/a', '/a'],
  ['https://api.example.com', 'https://other.example.com/a', 'https://other.example.com/a'],
])('joins %j and %j', (baseUrl, path, url) => {
  expect(joinUrl(baseUrl, path)).toBe(url);
});

test('fills in and encodes the parts of a path', () => {
  expect(joinUrl('', '/t/{tenantId}/x', { tenantId: 'a?b#c%2e&d' })).toBe(
    '/t/a%3Fb%23c%252e%26d/x',
  );
});

test('adds the query that is given, after one that is there', () => {
  expect(joinUrl('', '/a', {}, { limit: 5, none: undefined, no: null, q: 'a&b=c' })).toBe(
    '/a?limit=5&q=a%26b%3Dc',
  );
  expect(joinUrl('', '/a?x=1', {}, { limit: 5 })).toBe('/a?x=1&limit=5');
});

test('a usable id is one part of the path and nothing else, whatever its characters', () => {
  const id = fc.oneof(
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  );
  fc.assert(
    fc.property(id, (tenantId) => {
      fc.pre(findBadName(tenantId) === null);
      const url = new URL(
        joinUrl('https://api.example.com/iq', '/v1/{tenantId}/end', { tenantId }),
      );
      expect(url.origin).toBe('https://api.example.com');
      expect(url.search + url.hash).toBe('');
      const [, iq, v1, part = '', end, ...rest] = url.pathname.split('/');
      expect([iq, v1, end, rest]).toEqual(['iq', 'v1', 'end', []]);
      expect(decodeURIComponent(part)).toBe(tenantId);
    }),
    { numRuns: 500 },
  );
});
