import type { Layering } from './layering';
import type { PlaceOptions } from './placeVertices';

/**
 * Narrows upright strips in which nothing stands, so that a map of few activities is not as wide as the whole. What is
 * left of what stays the same everywhere, hence no edges begin to cross. Changes `x`, which then begins at 0.
 */
export function closeGaps(
  { layers }: Layering,
  x: Float64Array,
  { gap, ...room }: Pick<PlaceOptions, 'left' | 'right' | 'gap'>,
): void {
  // A line takes no room, whatever it may stand closer than the gap.
  const left = (v: number) => Math.max(0, room.left(v));
  const right = (v: number) => Math.max(0, room.right(v));
  const vertices = layers.flatMap((layer) => [...layer]);
  vertices.sort((a, b) => (x[a] ?? 0) - left(a) - ((x[b] ?? 0) - left(b)) || a - b);
  const [first] = vertices;
  if (first === undefined) return;
  let reached = (x[first] ?? 0) - left(first);
  let removed = reached;
  for (const v of vertices) {
    const from = (x[v] ?? 0) - left(v);
    if (from > reached + gap) removed += from - reached - gap;
    reached = Math.max(reached, (x[v] ?? 0) + right(v));
    x[v] = (x[v] ?? 0) - removed;
  }
}
