import { createTenantTheme } from '@auterity/shared-components/theme';
import { expect, test } from 'vitest';
import { contrastRows } from './contrastRows';

test('lists every pair of the contract, the tightest first, and each keeps its minimum', () => {
  const rows = contrastRows(createTenantTheme({ primary_color: '#ffff00' }), 'darkMore');
  expect(rows.length).toBeGreaterThan(300);
  const spare = rows.map(({ ratio, minimum }) => ratio / minimum);
  expect(spare).toEqual([...spare].sort((a, b) => a - b));
  expect(spare[0]).toBeGreaterThanOrEqual(1);
});
