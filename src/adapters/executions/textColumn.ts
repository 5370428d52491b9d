import type { EventLogColumn } from '../../model';

/** A growing column of texts, each stored once. */
export interface TextColumn {
  readonly values: string[];
  /** Writes the text of one row; `null` is none. */
  set(row: number, text: string | null): void;
  /** The rows before `size`. */
  build(size: number): EventLogColumn;
}

/** A column for at most `capacity` rows. O(1) a row. */
export function textColumn(capacity: number): TextColumn {
  const values: string[] = [];
  const places = new Map<string, number>();
  const index = new Uint32Array(capacity);
  return {
    values,
    set(row, text) {
      let place = text === null ? none : places.get(text);
      if (place === undefined && text !== null) {
        place = values.length;
        places.set(text, place);
        values.push(text);
      }
      index[row] = place ?? none;
    },
    build: (size) => ({ values, index: index.slice(0, size) }),
  };
}

const none = 0xffff_ffff;
