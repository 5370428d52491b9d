import { foldCase } from '../../../i18n/index';
import type { TreeNode } from './treeNode';

/**
 * The next row whose reference or title begins with what was typed; after the last comes the first. −1: none.
 *
 * @param from The row that the search starts at, itself included.
 */
export function findByText(rows: readonly TreeNode[], typed: string, from: number): number {
  const text = foldCase(typed);
  for (let step = 0; step < rows.length; step += 1) {
    const index = (from + step) % rows.length;
    const row = rows[index];
    if (row === undefined) continue;
    const names = [row.reference ?? '', row.title];
    if (names.some((name) => foldCase(name).startsWith(text))) return index;
  }
  return -1;
}
