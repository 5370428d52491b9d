import type { TreeNode } from './treeNode';

/**
 * The tree narrowed to some controls: what leads to none of them is left out, what belongs to a control stays with it.
 * What is not narrowed is the same object. Cost: linear in mappings.
 *
 * @param controlIds Ids of the controls that stay.
 */
export function narrowTree(
  tree: readonly TreeNode[],
  controlIds: ReadonlySet<string>,
): readonly TreeNode[] {
  const kept = tree.flatMap((node): TreeNode | [] => {
    if (node.controlId !== null) return controlIds.has(node.controlId) ? node : [];
    const children = narrowTree(node.children, controlIds);
    if (children.length === 0) return [];
    return children === node.children ? node : { ...node, children };
  });
  const isSame = kept.length === tree.length && kept.every((node, i) => node === tree[i]);
  return isSame ? tree : kept;
}
