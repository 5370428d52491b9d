import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTenantId } from './isTenantId';

test.each(['acme', 'A', '9-lives', 'a_b-C', 'a'.repeat(64)])('%s names a tenant', (id) => {
  expect(isTenantId(id)).toBe(true);
});

test.each([
  '',
  '-a',
  '_a',
  'a b',
  'a\n',
  'a"]',
  'a'.repeat(65),
  'ä',
  'a.b',
  null,
  undefined,
  7,
  ['a'],
])('%j names none', (id) => {
  expect(isTenantId(id)).toBe(false);
});

test('a tenant id needs no escape in a selector', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      if (isTenantId(id)) expect(id).not.toMatch(/[^\w-]/);
    }),
  );
});
