/** What the panel is narrowed to. `null` is any. */
export interface InsightFilter {
  /** Every word of it must occur in a finding's texts. */
  readonly query: string;
  /** A severity that was not reported is ''. */
  readonly severity: string | null;
  readonly kind: string | null;
}

export const noFilter: InsightFilter = { query: '', severity: null, kind: null };
