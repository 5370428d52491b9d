/** What a tenant chose for its look, checked field by field. A field that was not usable is `null`. */
export interface Brand {
  /** `#rrggbb`, lower case. */
  readonly primary: string | null;
  readonly secondary: string | null;
  readonly accent: string | null;
  /** An `https:` address, or a path under `/static/` or `/media/` of the API's origin. */
  readonly logoUrl: string | null;
  readonly companyName: string | null;
  /** Untrusted style sheet of the tenant; apply it only after `sanitizeTenantCss`. */
  readonly customCss: string;
  readonly showAuterityBranding: boolean;
  readonly customDomain: string | null;
  readonly industryProfile: string | null;
}
