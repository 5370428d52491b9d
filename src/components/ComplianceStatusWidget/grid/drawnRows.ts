/** The rows to draw: those in the window, and the one that holds the focus, which must not vanish under it. */
export function drawnRows(
  { start, end }: { readonly start: number; readonly end: number },
  held: number,
  count: number,
): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  if (held < 0 || held >= count || (held >= start && held < end)) return rows;
  return held < start ? [held, ...rows] : [...rows, held];
}
