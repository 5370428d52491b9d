/**
 * The pixel column that an x falls into when `from`–`to` is cut into `columns` equal ones. A column
 * holds its left edge; the last one holds both. Never descends as x rises, since rounding does not.
 */
export function columnOf(x: number, from: number, to: number, columns: number): number {
  const span = to - from;
  if (!(span > 0)) return 0;
  const share =
    span < Number.MAX_VALUE ? (x - from) / span : (x / 2 - from / 2) / (to / 2 - from / 2);
  return Math.min(columns - 1, Math.floor(share * columns));
}
