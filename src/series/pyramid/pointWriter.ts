import { growColumn } from './growColumn';

/** Takes points one after the other. */
export interface PointWriter {
  readonly put: (x: number, y: number) => void;
  /** What was put, in that order. */
  readonly points: () => { readonly x: Float64Array; readonly y: Float64Array };
}

/** A writer with room for so many points; it makes more when they are used up. */
export function createPointWriter(room: number): PointWriter {
  let x = new Float64Array(room);
  let y = new Float64Array(room);
  let count = 0;
  return {
    put(left, top) {
      if (count === x.length) {
        x = growColumn(x, count + 1);
        y = growColumn(y, count + 1);
      }
      x[count] = left;
      y[count] = top;
      count += 1;
    },
    points: () => ({ x: x.subarray(0, count), y: y.subarray(0, count) }),
  };
}
