import { type Expansion, isOpen } from './expansion';
import type { TreeNode } from './treeNode';

/** The rows that are in view one below the other, and for each its key and its place among its siblings. */
export interface OpenRows {
  readonly rows: readonly TreeNode[];
  readonly keys: readonly string[];
  /** From 1. */
  readonly positions: readonly number[];
  /** How many rows its parent has, itself included. */
  readonly siblings: readonly number[];
}

/**
 * The rows of a tree that no closed row hides. Places stand in lists of their own, so that a narrowed tree shares its
 * rows with the whole one. Cost: linear in those rows.
 */
export function openRows(tree: readonly TreeNode[], expansion: Expansion): OpenRows {
  const rows: TreeNode[] = [];
  const keys: string[] = [];
  const positions: number[] = [];
  const siblings: number[] = [];
  const walk = (nodes: readonly TreeNode[]) => {
    nodes.forEach((node, i) => {
      rows.push(node);
      keys.push(node.key);
      positions.push(i + 1);
      siblings.push(nodes.length);
      if (isOpen(expansion, node)) walk(node.children);
    });
  };
  walk(tree);
  return { rows, keys, positions, siblings };
}
