import { expect, test } from 'vitest';
import { splitOptions } from './splitOptions';

const options = { signal: new AbortController().signal };

test.each([
  [['gdpr'], options],
  ['day', options],
  [5, undefined],
  [{ start: 1, end: 2 }, options],
  [{ framework: 'gdpr' }, undefined],
  [undefined, options],
])('%j is an argument', (argument, given) => {
  expect(splitOptions<unknown>(argument, given)).toEqual({ value: argument, options: given });
});

test('options in the place of an argument are options', () => {
  expect(splitOptions<string[]>(options, undefined)).toEqual({ value: undefined, options });
  expect(splitOptions<string[]>({ signal: undefined }, undefined).value).toBeUndefined();
  expect(splitOptions<string[]>({}, undefined)).toEqual({ value: undefined, options: {} });
});
