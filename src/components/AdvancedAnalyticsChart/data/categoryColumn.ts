/** Texts as places on an axis: each distinct one has one place, in the order of first appearance. */
export function categoryColumn(x: ArrayLike<unknown>): {
  readonly x: Float64Array;
  readonly categories: readonly string[];
} {
  const places = new Map<string, number>();
  const column = Float64Array.from({ length: x.length }, (_, row) => {
    const value = x[row];
    if (typeof value !== 'string' && typeof value !== 'number') return Number.NaN;
    const name = String(value);
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  });
  return { x: column, categories: [...places.keys()] };
}
