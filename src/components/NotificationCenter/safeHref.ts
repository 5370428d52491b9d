/**
 * An address that may stand in a link, or `null`. Allowed are `https:`, `http:`, and paths of this site; not a script, not
 * data, not `//host`, and nothing with control characters or backslashes, which browsers read in their own ways.
 */
export function safeHref(href: string | null | undefined): string | null {
  if (href == null || /[^\u0021-\u007e\u00a1-\uffff]|\\/.test(href)) return null;
  if (/^\/(?!\/)/.test(href)) return href;
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href) ? href : null;
}
