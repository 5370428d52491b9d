/** A score as it was at one time. Figures made by different rules cannot be compared, so each names its rules. */
export interface ComplianceTrendPoint {
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  /** 0–1. `null`: nothing was assessed then, which is a gap and not a zero. */
  readonly score: number | null;
  /** The share of what applies that was assessed, 0–1. */
  readonly coverage?: number | null | undefined;
  /** The policy by which the score was made. */
  readonly policyId?: string | null | undefined;
  readonly frameworkVersion?: string | null | undefined;
  /** What happened then, in words. */
  readonly note?: string | null | undefined;
}
