/**
 * An address that may stand in a link, or `null`: `https:` and `http:` only. A script, data, an address of this site
 * that a server made up, and anything that browsers read in their own ways is text and no link.
 */
export function safeLink(href: string | null | undefined): string | null {
  if (href == null || !/^https?:\/\/[^\s\\\p{C}]+$/iu.test(href)) return null;
  return URL.canParse(href) ? href : null;
}
