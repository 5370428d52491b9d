/** A brand, as `GET /branding` answers. All fields may be missing; only the first is needed to look like the tenant. */
export const brand = {
  /** `#rgb` or `#rrggbb`. Moved where text or lines in it could not be read. */
  primary_color: '#0f62fe',
  /** Without it: a muted form of the primary colour. */
  secondary_color: '#24a148',
  /** Without it: the house's own, an amber. */
  accent_color: '#ff832b',
  /** `https:` on any host with a name, or a path under `/static/` or `/media/`; at most 500 characters. */
  logo_url: 'https://cdn.acme.example/logo.svg',
  /** Plain text of one line, at most 120 characters. */
  company_name: 'Acme',
  /** At most 65,536 characters; only what can do no harm is applied. */
  custom_css: '[data-part="title"] { letter-spacing: 0.01em }',
  /** `true`: Auterity's own name is not shown. */
  remove_auterity_branding: false,
};
