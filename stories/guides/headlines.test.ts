import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headlineTable } from '../../benchmarks/measuring/headlines.mjs';

test('the README shows the figures that the benchmarks wrote last', () => {
  const squeezed = (text: string) => text.replace(/[ -]+/g, ' ');
  expect(squeezed(readFileSync('README.md', 'utf8'))).toContain(squeezed(headlineTable()));
});
