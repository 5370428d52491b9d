import type { ProcessSequences } from '../../../model';

/** Dots in columns: places from 0 to 1, and the colour of each. */
export interface DottedView {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into `names`. */
  readonly ink: Uint8Array;
  /** Activities with a colour of their own, the most frequent first; `null`, if there is one, stands for all others. */
  readonly names: readonly (string | null)[];
  /** Cases with a known time. */
  readonly rows: number;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
}

const colours = 8;

/** The events with a known time, their cases by start. Cost: n log n in cases, linear in events. */
export function dottedView(sequences: ProcessSequences): DottedView {
  const { activities, caseStart, activityOf, timestamp } = sequences;
  const counts = activities.map((name, index) => ({ name, index, count: 0 }));
  const starts: { c: number; at: number }[] = [];
  let [first, last, size] = [Infinity, -Infinity, 0];
  for (let c = 0; c + 1 < caseStart.length; c++) {
    let start = Infinity;
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const at = timestamp[i] ?? NaN;
      if (!Number.isFinite(at)) continue;
      size++;
      start = Math.min(start, at);
      last = Math.max(last, at);
      const own = counts[activityOf[i] ?? 0];
      if (own) own.count++;
    }
    if (start < Infinity) starts.push({ c, at: start });
    first = Math.min(first, start);
  }
  starts.sort((a, b) => a.at - b.at || a.c - b.c);
  const ranked = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const inkOf = new Uint8Array(activities.length).fill(colours);
  ranked.slice(0, colours).forEach(({ index }, place) => (inkOf[index] = place));

  const [x, y, ink] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
  const span = last - first || 1;
  let dot = 0;
  starts.forEach(({ c }, row) => {
    for (let i = caseStart[c] ?? 0; i < (caseStart[c + 1] ?? 0); i++) {
      const at = timestamp[i] ?? NaN;
      if (!Number.isFinite(at)) continue;
      x[dot] = (at - first) / span;
      y[dot] = row / Math.max(1, starts.length - 1);
      ink[dot] = inkOf[activityOf[i] ?? 0] ?? colours;
      dot++;
    }
  });
  const named = ranked.slice(0, colours).map(({ name }) => name);
  const names = ranked.length > colours ? [...named, null] : named;
  return { x, y, ink, names, rows: starts.length, first, last };
}
