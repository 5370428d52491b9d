import type { TreeNode } from './treeNode';

/** Which rows of a tree are open: a rule for all, and those that differ from it. */
export interface Expansion {
  readonly isOpenByRule: boolean;
  readonly exceptions: ReadonlyMap<string, boolean>;
}

export const allClosed: Expansion = { isOpenByRule: false, exceptions: new Map() };
export const allOpen: Expansion = { isOpenByRule: true, exceptions: new Map() };

/** Whether a row shows its children. */
export function isOpen(
  { isOpenByRule, exceptions }: Expansion,
  { key, children }: TreeNode,
): boolean {
  return children.length > 0 && (exceptions.get(key) ?? isOpenByRule);
}

/** The expansion with some rows opened or closed. */
export function withOpen(
  { isOpenByRule, exceptions }: Expansion,
  rows: readonly TreeNode[],
  opens: boolean,
): Expansion {
  const changed = rows.map(({ key }) => [key, opens] as const);
  return { isOpenByRule, exceptions: new Map([...exceptions, ...changed]) };
}
