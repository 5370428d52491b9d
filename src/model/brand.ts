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

/** A look that the platform offers to tenants, a second form of brand. */
export interface EnterpriseTheme {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly brand: Brand;
  /** `#rrggbb`, lower case; `null`: not usable. */
  readonly colors: EnterpriseThemeColors;
  /** A CSS font list of plain names. */
  readonly fontFamily: string | null;
}

/** The ground colours of an offered look, each `#rrggbb` in lower case; `null`: not given or not usable. */
export interface EnterpriseThemeColors {
  readonly background: string | null;
  readonly surface: string | null;
  readonly text: string | null;
  readonly textSecondary: string | null;
  readonly border: string | null;
}
