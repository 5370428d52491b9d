import type { QualityIssue, QualityKind } from './dataQuality';

/** Counts the troubles of an intake, each kind once a series. */
export interface Tally {
  /** Counts one row (or `count` rows) of trouble. */
  note(kind: QualityKind, seriesId: string | null, row: number, count?: number): void;
  /** What was counted, in the order in which it was first met. */
  issues(): QualityIssue[];
}

/** An empty tally. */
export function createTally(): Tally {
  const found: { kind: QualityKind; seriesId: string | null; count: number; firstRow: number }[] =
    [];
  return {
    note(kind, seriesId, row, count = 1) {
      const known = found.find((issue) => issue.kind === kind && issue.seriesId === seriesId);
      if (!known) {
        found.push({ kind, seriesId, count, firstRow: row });
        return;
      }
      known.count += count;
      known.firstRow = Math.min(known.firstRow, row);
    },
    issues: () => found.map((issue) => ({ ...issue })),
  };
}
