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
  const [active, setActive] = useState<{ readonly key: string; readonly column: number } | null>(
    null,
  );
  const isMoving = useRef(false);
  const found = active === null ? -1 : keys.indexOf(active.key);
  const row = Math.max(0, found);
  const column = found < 0 || active === null ? firstColumn : active.column;

  // In every render: the row is drawn only after the scroll that brings it into sight.
  useEffect(() => {
    if (!isMoving.current) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-row="${row}"]`);
    const cell =
      column < 0 ? element : element?.querySelector<HTMLElement>(`[data-column="${column}"]`);
    if (cell == null) return;
    isMoving.current = false;
    cell.focus({ preventScroll: column < 0 });
  });

  const hold = (place: GridPlace) => {
    const key = keys[place.row];
    if (key !== undefined) setActive({ key, column: place.column });
  };
  return {
    place: { row, column },
    hold,
    moveTo: (place) => {
      isMoving.current = true;
      hold(place);
      scrollTo(place.row);
    },
  };
}
