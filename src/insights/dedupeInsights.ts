import type { Insight } from '../model';
import { compareStrength } from './compareStrength';
import { emptyRecord } from './emptyRecord';
import { groupCopies } from './groupCopies';
import { isInsight } from './isInsight';
import { isSettled } from './isSettled';
import { lastSeenAt } from './lastSeenAt';

/** How often a finding was said. */
export interface InsightOccurrences {
  /** Copies in all, the shown one among them. */
  readonly count: number;
  /** Epoch milliseconds; `null` when no copy has a time. */
  readonly firstSeenAt: number | null;
  readonly lastSeenAt: number | null;
}

/** Insights with each finding once, and what was put together. */
export interface DedupedInsights {
  /** One insight for each finding, each where the first of its copies stood. */
  readonly items: Insight[];
  /** The other ids of a finding by the id that is shown; only findings that have some. */
  readonly merged: Record<string, string[]>;
  /** By the id that is shown; only findings of more than one copy. */
  readonly occurrences: Record<string, InsightOccurrences>;
}

/**
 * Shows each finding once. Copies are insights of one id, of one fingerprint (see `fingerprintInsight`), or linked by
 * `supersedesId`, over any number of links; a circle of links is one finding. Shown is the strongest copy that no
 * other one replaces (see `compareStrength`); when the copy last seen is settled, so is the finding, and that copy is
 * shown. Which copy that is does not depend on the order of arrival, and doing it twice changes no item.
 *
 * An entry without an id is left out. Cost: O(n).
 */
export function dedupeInsights(insights: readonly Insight[]): DedupedInsights {
  const items: Insight[] = [];
  const merged = emptyRecord<string[]>();
  const occurrences = emptyRecord<InsightOccurrences>();
  for (const copies of groupCopies(insights.filter(isInsight))) {
    const shown = representative(copies);
    if (shown === undefined) continue;
    items.push(shown);
    if (copies.length === 1) continue;
    occurrences[shown.id] = occurrencesOf(copies);
    const others = new Set(copies.map(({ id }) => id));
    others.delete(shown.id);
    if (others.size > 0) merged[shown.id] = [...others].sort();
  }
  return { items, merged, occurrences };
}

function representative(copies: readonly Insight[]): Insight | undefined {
  if (copies.length === 1) return copies[0];
  const replaced = new Set(
    copies.filter(({ id, supersedesId }) => supersedesId !== id).map((copy) => copy.supersedesId),
  );
  const heads = copies.filter(({ id }) => !replaced.has(id));
  const candidates = heads.length > 0 ? heads : copies;
  const latest = strongest(candidates.filter(isLatestOf(candidates)));
  return latest !== undefined && isSettled(latest) ? latest : strongest(candidates);
}

function isLatestOf(copies: readonly Insight[]): (copy: Insight) => boolean {
  const latest = copies.reduce<number | null>((newest, copy) => {
    const seen = lastSeenAt(copy);
    return newest === null || (seen !== null && seen > newest) ? seen : newest;
  }, null);
  return (copy) => lastSeenAt(copy) === latest;
}

function strongest(copies: readonly Insight[]): Insight | undefined {
  return copies.reduce<Insight | undefined>(
    (best, copy) => (best === undefined || compareStrength(copy, best) < 0 ? copy : best),
    undefined,
  );
}

function occurrencesOf(copies: readonly Insight[]): InsightOccurrences {
  let first: number | null = null;
  let last: number | null = null;
  for (const copy of copies) {
    const seen = lastSeenAt(copy);
    if (seen === null) continue;
    const began =
      typeof copy.createdAt === 'number' && copy.createdAt <= seen ? copy.createdAt : seen;
    first = first === null ? began : Math.min(first, began);
    last = last === null ? seen : Math.max(last, seen);
  }
  return { count: copies.length, firstSeenAt: first, lastSeenAt: last };
}
