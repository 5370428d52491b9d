import { resultOrder } from '../../../compliance/index';
import type { ControlRow } from './controlRows';
import { foldCase } from '../../../i18n/index';

/** What the controls are narrowed to by words and result. */
export interface ComplianceSearch {
  /** Every word of it must occur in a control's reference, title, owner or frameworks. */
  readonly query: string;
  /** A result as the service names it; `null`: any. */
  readonly result: string | null;
}

/** What the controls are narrowed to in all. */
export interface ControlFilter extends ComplianceSearch {
  /** A framework's id; `null`: any. */
  readonly frameworkId: string | null;
}

/** The rows that pass the filter, in their order. */
export function filterRows(
  rows: readonly ControlRow[],
  { query, result, frameworkId }: ControlFilter,
): readonly ControlRow[] {
  const words = foldCase(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && result === null && frameworkId === null) return rows;
  return rows.filter(
    (row) =>
      (result === null || row.result === result) &&
      (frameworkId === null || row.frameworks.some(({ id }) => id === frameworkId)) &&
      words.every((word) => row.searchText.includes(word)),
  );
}

/** The results that occur among the rows, known ones first in their order. */
export function occurringResults(rows: readonly ControlRow[]): readonly string[] {
  const occurring = new Set(rows.map(({ result }) => result));
  const known = resultOrder.filter((result) => occurring.delete(result));
  return [...known, ...[...occurring].sort()];
}
