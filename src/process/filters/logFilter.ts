/** A condition on a log. All but `time` with `keep: 'events'`, `lifecycle` and `attribute` with `keep: 'events'` take or leave whole cases. */
export type LogFilter =
  | VariantFilter
  | TimeFilter
  | AttributeFilter
  | PathFilter
  | ActivityFilter
  | DurationFilter
  | LifecycleFilter;

/** What every condition on a log can be turned into: its opposite. */
export interface Negatable {
  /** Takes what the condition would leave. */
  readonly isExcluded?: boolean | undefined;
}

/** Cases whose activities are, in order, exactly one of these. */
export interface VariantFilter extends Negatable {
  readonly type: 'variant';
  readonly variants: readonly (readonly string[])[];
}

/** Times from `from` to `to`, both included, epoch milliseconds; an end left out is open. */
export interface TimeFilter extends Negatable {
  readonly type: 'time';
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /**
   * Cases that lie within, touch, begin within or end within the period; or single events within it. What has no
   * known time does not match.
   * @default 'contained'
   */
  readonly keep?: 'contained' | 'intersecting' | 'starting' | 'ending' | 'events' | undefined;
}

/** One of the values in the named column; `resource` and `lifecycle` are columns too. */
export interface AttributeFilter extends Negatable {
  readonly type: 'attribute';
  readonly attribute: string;
  readonly values: readonly string[];
  /** Cases with a matching event, or matching events alone. @default 'cases' */
  readonly keep?: 'cases' | 'events' | undefined;
}

/** Cases in which `to` follows `from`; `null` stands for the begin (in `from`) or the end (in `to`) of the case. */
export interface PathFilter extends Negatable {
  readonly type: 'path';
  readonly from: string | null;
  readonly to: string | null;
  /** At once, or any time later. @default 'directly' */
  readonly follows?: 'directly' | 'eventually' | undefined;
}

/** Cases with one of these activities anywhere, as the first or as the last. */
export interface ActivityFilter extends Negatable {
  readonly type: 'activity';
  readonly activities: readonly string[];
  /** @default 'anywhere' */
  readonly at?: 'anywhere' | 'start' | 'end' | undefined;
}

/** Cases that took from `minMs` to `maxMs`, both included; those without a known time do not match. */
export interface DurationFilter extends Negatable {
  readonly type: 'duration';
  readonly minMs?: number | undefined;
  readonly maxMs?: number | undefined;
}

/** Events at one of these steps, whatever the letters' case. */
export interface LifecycleFilter extends Negatable {
  readonly type: 'lifecycle';
  readonly steps: readonly string[];
}
