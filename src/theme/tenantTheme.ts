import type { Palettes } from '../color/index';
import type { AdapterIssue } from '../model/index';

/**
 * One tenant's look as plain data: it crosses from a server component to the browser, or into a cache, as it is.
 * Every field but `customCss` is safe to emit.
 */
export interface TenantTheme {
  /** Stands in `data-aut-tenant`. A brand without a usable tenant id gets one made from its hash. */
  readonly tenantId: string;
  /** Changes when, and only when, what the tenant looks like changes. */
  readonly hash: string;
  /** The tenant's own colours as they were read, `#rrggbb`; the house's where none could be read. */
  readonly brand: Readonly<Record<'primary' | 'secondary' | 'accent', string>>;
  /** Every colour in each of the four modes, for what CSS variables do not reach, such as a canvas. */
  readonly palettes: Palettes;
  /** The style sheet of the tenant's subtree: what `themeToCss` gives for it. */
  readonly css: string;
  /** The tenant's own style sheet, untrusted: apply only what `sanitizeTenantCss` makes of it. */
  readonly customCss: string;
  /** An `https:` address, or a path under `/static/` or `/media/`; for an `<img src>` and nothing else. */
  readonly logo: string | null;
  /** Plain text of at most 120 characters; for text nodes and attributes. */
  readonly companyName: string | null;
  readonly showAuterityBranding: boolean;
  /** What could not be used as it came. */
  readonly issues: readonly AdapterIssue[];
}
