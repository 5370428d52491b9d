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
  /** Epoch milliseconds (UTC); `NaN`: none known. */
  readonly timestamp: Float64Array;
  /** How long each event took; `NaN`: not known. */
  readonly durationMs?: Float64Array | undefined;
  readonly resource?: EventLogColumn | undefined;
  readonly attributes?: Readonly<Record<string, EventLogColumn>> | undefined;
}

/** A column of texts, each stored once: event `i` has `values[index[i]]`; the index `0xffffffff` is none. */
export interface EventLogColumn {
  readonly values: readonly string[];
  readonly index: Uint32Array;
}
