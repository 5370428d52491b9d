/** A column of numbers that grows; rows that are passed over have `NaN`. */
export interface NumberColumn {
  readonly set: (row: number, value: number) => void;
  readonly get: (row: number) => number;
  /** The column, cut or filled to `rows`. */
  readonly finish: (rows: number) => Float64Array;
}

export function createNumberColumn(): NumberColumn {
  let values = new Float64Array(256).fill(NaN);
  return {
    set: (row, value) => {
      if (row >= values.length) {
        const wider = new Float64Array(Math.max(row + 1, values.length * 2)).fill(NaN);
        wider.set(values);
        values = wider;
      }
      values[row] = value;
    },
    get: (row) => values[row] ?? NaN,
    finish: (rows) => {
      const exact = new Float64Array(rows).fill(NaN);
      exact.set(values.subarray(0, Math.min(rows, values.length)));
      return exact;
    },
  };
}
