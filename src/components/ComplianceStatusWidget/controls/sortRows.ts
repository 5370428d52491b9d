import type { ComplianceFormat } from '../messages/summaryMessages';
import type { ControlColumn } from './controlColumns';
import type { ControlRow } from './controlRows';

/** By which column the list is sorted, and in which direction. */
export interface ComplianceSort {
  readonly column: ControlColumn;
  readonly isDescending: boolean;
}

/**
 * The rows sorted by a column; those alike stay in the order of need, and those of which nothing is stated come last in
 * either direction. By result is by need. `null`: as they are.
 */
export function sortRows(
  rows: readonly ControlRow[],
  sort: ComplianceSort | null,
  format: ComplianceFormat,
): readonly ControlRow[] {
  if (sort === null) return rows;
  const { column, isDescending } = sort;
  if (column === 'result') return isDescending ? [...rows].reverse() : rows;
  const onward = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [valueOf(a, column), valueOf(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return typeof one === 'number' && typeof other === 'number'
      ? onward * (one - other)
      : onward * format.compare(String(one), String(other));
  });
}

function valueOf(row: ControlRow, column: Exclude<ControlColumn, 'result'>) {
  switch (column) {
    case 'reference':
      return row.reference;
    case 'control':
      return row.title;
    case 'framework':
      return row.frameworks[0]?.label ?? null;
    case 'owner':
      return row.owner;
    case 'due':
      return row.dueAt;
  }
}

/** The sort after a press on a column's head: upward, downward, then by need again. */
export function nextSort(
  sort: ComplianceSort | null,
  column: ControlColumn,
): ComplianceSort | null {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? null : { column, isDescending: true };
}
