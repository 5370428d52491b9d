import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal';
import { chartMessages } from '../messages';
import { readOne } from '../testSupport/readOne';
import { tableColumns, tableRows } from './tableView';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, chartMessages);

describe('the table', () => {
  it('sorts by a column either way, with missing values last', () => {
    const data = readOne([1, 2, 3, 4], [3, null, 1, 2]);
    const columns = tableColumns(data, new Set(), format);
    const rows = (direction: 'ascending' | 'descending') => [
      ...tableRows(data, null, columns, { columnId: 'y', direction }),
    ];
    expect(rows('ascending')).toEqual([2, 3, 0, 1]);
    expect(rows('descending')).toEqual([0, 3, 2, 1]);
  });
});
