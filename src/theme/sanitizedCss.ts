/** What a tenant's own style sheet was reduced to. */
export interface SanitizedCss {
  /** The rules that are safe to apply, confined to the tenant's subtree; `''` when none is. */
  readonly css: string;
  readonly report: {
    /** Number of declarations in `css`. */
    readonly kept: number;
    /** What was left out, at most 200 entries of at most 120 characters. Untrusted text: show it as text. */
    readonly removed: readonly RemovedCss[];
  };
}

/** A piece of a style sheet that was left out. */
export interface RemovedCss {
  readonly text: string;
  readonly why: string;
}
