import type { EventLogColumn } from '../../model';

/** A column of texts that grows, each different text stored once. */
export interface TextColumn {
  /** Puts a text into a row; rows that are passed over have none. */
  readonly set: (row: number, text: string) => void;
  readonly size: () => number;
  /** The column, cut or filled to `rows`. */
  readonly finish: (rows: number) => EventLogColumn;
}

const none = 0xffffffff;

export function createTextColumn(): TextColumn {
  const places = new Map<string, number>();
  let index = new Uint32Array(256).fill(none);
  return {
    set: (row, text) => {
      let place = places.get(text);
      if (place === undefined) {
        place = places.size;
        places.set(text, place);
      }
      if (row >= index.length) {
        const wider = new Uint32Array(Math.max(row + 1, index.length * 2)).fill(none);
        wider.set(index);
        index = wider;
      }
      index[row] = place;
    },
    size: () => places.size,
    finish: (rows) => {
      const exact = new Uint32Array(rows).fill(none);
      exact.set(index.subarray(0, Math.min(rows, index.length)));
      return { values: [...places.keys()], index: exact };
    },
  };
}
