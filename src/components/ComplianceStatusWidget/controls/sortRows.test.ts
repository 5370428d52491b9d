import { expect, it } from 'vitest';
import { createFormat } from '../../../internal/index';
import { buildCompliance, buildControl } from '../../../test/buildCompliance';
import { complianceView } from '../complianceView';
import { complianceMessages } from '../messages/complianceMessages';
import { controlRows } from './controlRows';
import { nextSort, sortRows } from './sortRows';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, complianceMessages);
const view = complianceView(
  buildCompliance({
    controls: [
      buildControl('1', 'compliant', { reference: 'CC10', owner: 'Ana', dueAt: 5 }),
      buildControl('2', 'non_compliant', { reference: 'CC9', dueAt: 7 }),
      buildControl('3', 'not_assessed', { reference: 'CC1', owner: 'Ben' }),
    ],
  }),
  undefined,
  format,
);
const rows = controlRows(view.frameworks, view.index, format);
const order = (...sort: Parameters<typeof sortRows>[1][]) =>
  sortRows(rows, sort[0] ?? null, format)
    .map(({ id }) => id)
    .join('');

it.each([
  ['result', '231', '132'],
  ['reference', '321', '123'],
  ['owner', '132', '312'],
  ['due', '123', '213'],
] as const)('sorts by %s, what is not stated last either way', (column, up, down) => {
  expect(order()).toBe('231');
  expect(order({ column, isDescending: false })).toBe(up);
  expect(order({ column, isDescending: true })).toBe(down);
});

it('goes upward, downward and back to the order of need', () => {
  const up = nextSort(null, 'due');
  const down = nextSort(up, 'due');
  expect([up, down, nextSort(down, 'due')]).toEqual([
    { column: 'due', isDescending: false },
    { column: 'due', isDescending: true },
    null,
  ]);
  expect(nextSort(down, 'owner')).toEqual({ column: 'owner', isDescending: false });
});
