/** Events of a process in columns of equal length, so that millions fit. */
export interface EventLog {
  /** Number of events. */
  readonly size: number;
  /** Case names, by the index used in `caseOf`. */
  readonly caseIds: readonly string[];
  /** Activity names, by the index used in `activityOf`. */
  readonly activities: readonly string[];
  readonly caseOf: Uint32Array;
  readonly activityOf: Uint32Array;
  /** When each event was complete: epoch milliseconds (UTC), with a fraction where the source had one; `NaN`: none known. */
  readonly timestamp: Float64Array;
  /** Which end of an event `timestamp` marks; with `start` it was complete `durationMs` later. @default 'completion' */
  readonly timestampMarks?: 'completion' | 'start' | undefined;
  /** How long each event took; `NaN`: not known. */
  readonly durationMs?: Float64Array | undefined;
  readonly resource?: EventLogColumn | undefined;
  /** The step in an activity's life that each event reports, such as `start` or `complete` (IEEE 1849). */
  readonly lifecycle?: EventLogColumn | undefined;
  readonly attributes?: Readonly<Record<string, EventLogColumn>> | undefined;
}

/** A column of texts, each stored once: event `i` has `values[index[i]]`; the index `0xffffffff` is none. */
export interface EventLogColumn {
  readonly values: readonly string[];
  readonly index: Uint32Array;
}
