/** A directly-follows graph: which activities happened, and what came next. */
export interface ProcessGraph {
  /** Cases with at least one event. */
  readonly cases: number;
  readonly events: number;
  readonly activities: readonly ProcessActivity[];
  readonly transitions: readonly ProcessTransition[];
  /** From the first to the last known time of a case, over the cases that have one. */
  readonly throughputMs?: DurationSummary | undefined;
  /** The events it was counted from, so that a simplified graph can be counted afresh. */
  readonly sequences?: ProcessSequences | undefined;
  /** In a simplified graph: the graph with everything. Its layout keeps the simplified one in place. */
  readonly whole?: ProcessGraph | undefined;
}

/**
 * A step of a process, with how often it happened. Each event counts once in `eventCount`, each case once in
 * `caseCount`.
 */
export interface ProcessActivity {
  readonly id: string;
  readonly label: string;
  readonly eventCount: number;
  readonly caseCount: number;
  /** Cases that begin with it. In a simplified graph 0 when the path from the start is not shown. */
  readonly startCount: number;
  /** Cases that end with it. In a simplified graph 0 when the path to the end is not shown. */
  readonly endCount: number;
  /** The most often that one case has it. */
  readonly maxPerCase?: number | undefined;
  /** How often it follows itself at once. */
  readonly selfLoopCount?: number | undefined;
  /** Cases that have it more than once. */
  readonly reworkCaseCount?: number | undefined;
  /** How long it took, where the log says so. */
  readonly durationMs?: DurationSummary | undefined;
}

/** One activity directly after another within a case, by the ids of both: an edge of the graph. */
export interface ProcessTransition {
  readonly from: string;
  readonly to: string;
  /** How often it happened, over all cases. */
  readonly count: number;
  /** Cases that have it at least once. */
  readonly caseCount: number;
  /** From the completion of `from` to that of `to`; negative never occurs, since events are taken in order of time. */
  readonly durationMs: DurationSummary;
  /** The most often that one case takes it. */
  readonly maxPerCase?: number | undefined;
  /** From the completion of `from` to the begin of `to`, where the log says when events began; negative: they overlap. */
  readonly waitingMs?: DurationSummary | undefined;
  /** In a simplified graph without events: it stands for a way through activities that are not shown. */
  readonly isIndirect?: boolean | undefined;
}

/** Milliseconds; `null` when no duration is known. */
export interface DurationSummary {
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number;
  /** How many durations were known. */
  readonly count?: number | undefined;
  /** 95 of 100 durations are no longer; interpolated linearly. */
  readonly p95?: number | null | undefined;
}

/** Events sorted by case and, within a case, by time: case `c` has the events from `caseStart[c]` up to `caseStart[c + 1]`. */
export interface ProcessSequences {
  readonly activities: readonly string[];
  /** One longer than there are cases. */
  readonly caseStart: Uint32Array;
  readonly activityOf: Uint32Array;
  /** Epoch milliseconds; `NaN`: none known. */
  readonly timestamp: Float64Array;
  /** When each event began, epoch milliseconds; absent when the log does not say. */
  readonly startTimestamp?: Float64Array | undefined;
}
