import { valueAt } from '../columns/valueAt';
import type { ExtentRows } from './extentBetween';

/** Rows `from` up to but not including `to`, all present. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Values {
  readonly y: ArrayLike<number>;
  extent(from: number, to: number): ExtentRows;
}

interface Span extends Stretch {
  readonly min: number;
  readonly max: number;
}

/**
 * Of stretches that stand in one pixel column, the fewest that cover every y that all of them cover:
 * a greedy sweep from below, which takes of those that touch what is covered the one that reaches
 * highest. In order of rows. Nothing changes for up to 2 of them. Cost: O(k log k).
 */
export function thinStretches(stretches: readonly Stretch[], source: Values): readonly Stretch[] {
  if (stretches.length <= 2) return stretches;
  const spans = stretches.map((stretch) => measure(stretch, source));
  spans.sort((a, b) => a.min - b.min || b.max - a.max);
  const kept: Span[] = [];
  let covered = Number.NEGATIVE_INFINITY;
  let highest: Span | null = null;
  for (const span of spans) {
    if (span.min > covered) {
      if (highest && highest.max > covered) {
        kept.push(highest);
        covered = highest.max;
      }
      highest = null;
      if (span.min > covered) {
        kept.push(span);
        covered = span.max;
        continue;
      }
    }
    if (span.max > (highest?.max ?? covered)) highest = span;
  }
  if (highest && highest.max > covered) kept.push(highest);
  return kept.sort((a, b) => a.from - b.from);
}

function measure({ from, to }: Stretch, source: Values): Span {
  if (to - from === 1) {
    const value = valueAt(source.y, from);
    return { from, to, min: value, max: value };
  }
  const { minRow, maxRow } = source.extent(from, to);
  return { from, to, min: valueAt(source.y, minRow), max: valueAt(source.y, maxRow) };
}
