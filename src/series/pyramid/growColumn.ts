/**
 * The column itself if it has room for `length` entries, else a copy with room for a quarter more,
 * which keeps appending at a constant cost per row.
 */
export function growColumn<T extends Float64Array | Uint32Array>(column: T, length: number): T {
  if (column.length >= length) return column;
  const room = column.length === 0 ? length : Math.ceil(length * 1.25) + 64;
  const grown = (
    column instanceof Float64Array ? new Float64Array(room) : new Uint32Array(room)
  ) as T;
  grown.set(column);
  return grown;
}
