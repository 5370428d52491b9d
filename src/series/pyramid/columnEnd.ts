/**
 * The first row beyond the column of row `from`, by doubling steps and then halving them.
 * @param guess Rows that the column is likely to hold, such as those of the one before: a good guess takes two looks.
 */
export function columnEnd(
  from: number,
  to: number,
  columnAt: (row: number) => number,
  guess = 1,
): number {
  const column = columnAt(from);
  let inside = from;
  let outside: number;
  const likely = Math.min(from + guess, to - 1);
  let step = 1;
  if (likely > from && columnAt(likely) !== column) {
    outside = likely;
    while (outside - step > inside && columnAt(outside - step) !== column) {
      outside -= step;
      step *= 2;
    }
    inside = Math.max(inside, outside - step);
  } else {
    inside = Math.max(from, likely);
    while (inside + step < to && columnAt(inside + step) === column) {
      inside += step;
      step *= 2;
    }
    outside = Math.min(to, inside + step);
  }
  while (outside - inside > 1) {
    const middle = (inside + outside) >>> 1;
    if (columnAt(middle) === column) inside = middle;
    else outside = middle;
  }
  return outside;
}
