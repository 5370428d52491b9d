import { type RefObject, useEffect, useRef, useState } from 'react';
import type { GridPlace } from './gridMove';

export interface ActiveCellProps {
  /** Keys of all rows, in order. */
  readonly keys: readonly string[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Brings a row into sight. */
  readonly scrollTo: (row: number) => void;
  /** The column of the cell that Tab reaches first; −1 for the row as a whole. */
  readonly firstColumn: number;
}

/** A cell by its row's key, which stays when rows come and go. */
interface Cell {
  readonly key: string;
  readonly column: number;
}

export interface ActiveCell {
  /** The cell that Tab reaches. */
  readonly place: GridPlace;
  /** Moves the focus there, and brings the row into sight. */
  readonly moveTo: (place: GridPlace) => void;
  /** Makes it the cell that Tab reaches, without moving the focus. */
  readonly hold: (place: GridPlace) => void;
}

/**
 * The roving focus of a grid of which only some rows are drawn: exactly one cell is reached by Tab, and it goes with
 * its row when rows are added, sorted or filtered. Rows carry their place in `data-row`, cells theirs in `data-column`.
 */
export function useActiveCell(props: ActiveCellProps): ActiveCell {
  const { keys, scroller, scrollTo, firstColumn } = props;
  const [active, setActive] = useState<Cell | null>(null);
  /** Where the focus is to go once that cell is drawn. */
  const wanted = useRef<Cell | null>(null);
  const found = active === null ? -1 : keys.indexOf(active.key);
  const row = Math.max(0, found);
  const column = found < 0 || active === null ? firstColumn : active.column;

  // In every render: the row is drawn only after the scroll that brings it into sight.
  useEffect(() => {
    // Not any render: one that a key before this one asked for may end only now.
    if (wanted.current?.key !== keys[row] || wanted.current?.column !== column) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    const cell =
      column < 0 ? element : element?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (cell == null) return;
    wanted.current = null;
    cell.focus({ preventScroll: column < 0 });
  });

  const cellAt = ({ row: at, column: across }: GridPlace): Cell | null => {
    const key = keys[at];
    return key === undefined ? null : { key, column: across };
  };
  const hold = (place: GridPlace) => setActive(cellAt(place) ?? active);
  return {
    place: { row, column },
    hold,
    moveTo: (place) => {
      wanted.current = cellAt(place);
      hold(place);
      scrollTo(place.row);
    },
  };
}
