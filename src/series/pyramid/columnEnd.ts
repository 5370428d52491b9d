/** The first row beyond the column of row `from`, by doubling steps and then halving them. */
export function columnEnd(from: number, to: number, columnAt: (row: number) => number): number {
  const column = columnAt(from);
  let step = 1;
  let inside = from;
  while (inside + step < to && columnAt(inside + step) === column) {
    inside += step;
    step *= 2;
  }
  let outside = Math.min(to, inside + step);
  while (outside - inside > 1) {
    const middle = (inside + outside) >>> 1;
    if (columnAt(middle) === column) inside = middle;
    else outside = middle;
  }
  return outside;
}
