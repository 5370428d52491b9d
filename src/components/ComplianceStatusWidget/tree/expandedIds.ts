import { type Expansion, isOpen } from './expansion';
import type { TreeNode } from './treeNode';

/** Ids of open rows of the tree; each is the path to its row. `'all'`: every row is open. */
export type ExpandedIds = readonly string[] | 'all';

/** The expansion in which these rows are open and no others. */
export function expansionOf(ids: ExpandedIds): Expansion {
  if (ids === 'all') return { isOpenByRule: true, exceptions: new Map() };
  return { isOpenByRule: false, exceptions: new Map(ids.map((id) => [id, true])) };
}

/** The ids of all rows that are open, whether or not a closed one hides them. Cost: linear in the tree. */
export function expandedIdsOf(expansion: Expansion, tree: readonly TreeNode[]): ExpandedIds {
  if (expansion.isOpenByRule && expansion.exceptions.size === 0) return 'all';
  const ids: string[] = [];
  const walk = (nodes: readonly TreeNode[]) => {
    for (const node of nodes) {
      if (isOpen(expansion, node)) ids.push(node.key);
      walk(node.children);
    }
  };
  walk(tree);
  return ids;
}
