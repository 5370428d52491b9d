import { expect, test } from 'vitest';
import { results } from './benchmarkResults';

test('holds what each benchmark wrote, below a heading of the guide', () => {
  expect(results.length).toBeGreaterThan(4);
  for (const { text } of results) expect(text).toMatch(/^## \S/);
});
