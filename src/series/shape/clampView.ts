/** A part of the x axis. */
export type View = readonly [number, number];

/** What a view is held within. */
export interface ViewLimits {
  /** First and last x of the data. */
  readonly data: View;
  /** Narrowest view, in units of x. Default 0. */
  readonly minSpan?: number | undefined;
  /** Half a bucket: the room on both sides of data that have a single x. Default 1. */
  readonly room?: number | undefined;
}

/**
 * The view to show for one that was asked for: left to right, no narrower than `minSpan` (around its
 * middle), never of no width. `null`, and an end that is no finite number, stand for the data's own.
 * It may lie beyond the data: then there is nothing in view, which is to be said, not hidden.
 */
export function clampView(asked: View | null, { data, minSpan = 0, room = 1 }: ViewLimits): View {
  const ends = (asked ?? data).map((end, side) => (Number.isFinite(end) ? end : (data[side] ?? 0)));
  const finite = ends.filter(Number.isFinite);
  if (finite.length < 2) return [0, 1];
  const from = Math.min(...finite);
  const to = Math.max(...finite);
  const least = Math.max(minSpan, from === to ? 2 * room : 0);
  if (to - from >= least) return [from, to];
  const middle = from / 2 + to / 2;
  const view: View = [middle - least / 2, middle + least / 2];
  // Far from zero a narrow view may vanish between two neighbouring numbers.
  return view[0] < view[1] ? view : [middle, middle + Math.max(1, Math.abs(middle) * 1e-12)];
}
