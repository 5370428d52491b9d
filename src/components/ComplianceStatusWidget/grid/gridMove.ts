/** A cell of a grid by its place. Column −1 is the row as a whole. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How far a grid goes. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down move by. */
  readonly page: number;
}

/** A key as a grid reads it, with left and right already turned for writing from right to left. */
export interface GridKey {
  readonly key: string;
  readonly withControl: boolean;
}

/**
 * Where a key leads in a grid, as the ARIA Authoring Practices have it: arrows by one, Home and End within the row,
 * with Control to the first and last cell, pages by what is in sight. `null`: the key is not the grid's. From a row as
 * a whole Home and End lead to the first and the last row.
 */
export function gridMove(
  { key, withControl }: GridKey,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const last = rows - 1;
  const wholeRow = column < 0;
  const at = (to: number, across = column): GridPlace => ({
    row: Math.min(last, Math.max(0, to)),
    column: Math.min(columns - 1, across),
  });
  switch (key) {
    case 'ArrowDown':
      return at(withControl ? last : row + 1);
    case 'ArrowUp':
      return at(withControl ? 0 : row - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, Math.max(wholeRow ? -1 : 0, column - 1));
    case 'Home':
      return at(withControl || wholeRow ? 0 : row, wholeRow ? -1 : 0);
    case 'End':
      return at(withControl || wholeRow ? last : row, wholeRow ? -1 : columns - 1);
    case 'PageDown':
      return at(row + page);
    case 'PageUp':
      return at(row - page);
    default:
      return null;
  }
}
