import { expect, it } from 'vitest';
import { fontList } from './fontList';

it.each(['"Inter", sans-serif', "'Noto Sans JP', Arial", 'Poppins', 'Ubuntu_2.0'])(
  'takes %j',
  (list) => {
    expect(fontList(list)).toBe(list);
  },
);

it.each([
  'Inter; color: red',
  'url(x)',
  '"Inter',
  "'a",
  'a}b{',
  'a\nb',
  'x'.repeat(301),
  'a/*b*/',
  '\\41',
])('refuses %j', (list) => {
  expect(fontList(list)).toBeNull();
});
