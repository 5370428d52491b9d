/** A directly-follows graph: which activities happened, and what came next. */
export interface ProcessGraph {
  readonly cases: number;
  readonly events: number;
  readonly activities: readonly ProcessActivity[];
  readonly transitions: readonly ProcessTransition[];
}

export interface ProcessActivity {
  readonly id: string;
  readonly label: string;
  readonly eventCount: number;
  readonly caseCount: number;
  /** Cases that begin with it. */
  readonly startCount: number;
  /** Cases that end with it. */
  readonly endCount: number;
}

export interface ProcessTransition {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly caseCount: number;
  readonly durationMs: DurationSummary;
}

/** Milliseconds; `null` when no duration is known. */
export interface DurationSummary {
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly total: number;
}
