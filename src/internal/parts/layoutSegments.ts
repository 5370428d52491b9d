/** Where a part lies on its bar, both in percent of the bar's length. */
export interface SegmentPlace {
  readonly start: number;
  readonly length: number;
}

/** Below this a part would be too thin to be seen on a bar of 200 px. */
const shortest = 1;

/**
 * The places of parts of the given sizes along a bar. They fill it; each is as long as its share, but at least 1 % of
 * the bar, for which the others give way. Sizes are positive. Up to 100 parts fit.
 */
export function layoutSegments(sizes: readonly number[]): SegmentPlace[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const lengths = sizes.map((size) => Math.max(shortest, (size / total) * 100));
  const scale = 100 / lengths.reduce((sum, length) => sum + length, 0);
  let start = 0;
  return lengths.map((length) => {
    const place = { start, length: length * scale };
    start += place.length;
    return place;
  });
}
