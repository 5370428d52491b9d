import { type GridKey, gridMove, type GridPlace } from '../grid/gridMove';
import { type Expansion, isOpen, withOpen } from './expansion';
import type { TreeNode } from './treeNode';

/** What a key does in a tree: leads somewhere, opens or closes rows, or shows a control. */
export type TreeMove =
  | { readonly kind: 'go'; readonly place: GridPlace }
  | {
      readonly kind: 'expand';
      readonly expansion: Expansion;
      readonly rows: readonly TreeNode[];
      readonly opens: boolean;
    }
  | { readonly kind: 'open'; readonly controlId: string };

export interface TreePosition {
  readonly rows: readonly TreeNode[];
  readonly expansion: Expansion;
  readonly place: GridPlace;
  readonly columns: number;
  readonly page: number;
}

/**
 * What a key does in a treegrid, as the ARIA Authoring Practices have it. On a row: right opens it or goes into its
 * cells, left closes it or goes to its parent, `*` opens its siblings. From its first cell left leads back to it. Enter and Space show the control. `null`: the
 * key is not the tree's.
 */
export function treeMove(key: GridKey, position: TreePosition): TreeMove | null {
  const { rows, expansion, place, columns, page } = position;
  const row = rows[place.row];
  if (row === undefined) return null;
  if (place.column < 0) {
    const isRowOpen = isOpen(expansion, row);
    switch (key.key) {
      case 'ArrowRight':
        if (row.children.length > 0 && !isRowOpen) return expand(expansion, [row], true);
        break;
      case 'ArrowLeft': {
        if (isRowOpen) return expand(expansion, [row], false);
        const parent = rows.findIndex((each) => each.key === row.parentKey);
        return parent < 0 ? null : { kind: 'go', place: { row: parent, column: -1 } };
      }
      case '*':
        return expand(
          expansion,
          rows.filter((each) => each.parentKey === row.parentKey && each.children.length > 0),
          true,
        );
    }
  }
  if (place.column === 0 && key.key === 'ArrowLeft') {
    return { kind: 'go', place: { row: place.row, column: -1 } };
  }
  if (key.key === 'Enter' || key.key === ' ') {
    if (row.controlId !== null) return { kind: 'open', controlId: row.controlId };
    return row.children.length === 0 ? null : expand(expansion, [row], !isOpen(expansion, row));
  }
  const to = gridMove(key, place, { rows: rows.length, columns, page });
  return to && { kind: 'go', place: to };
}

function expand(expansion: Expansion, rows: readonly TreeNode[], opens: boolean): TreeMove {
  return { kind: 'expand', expansion: withOpen(expansion, rows, opens), rows, opens };
}
