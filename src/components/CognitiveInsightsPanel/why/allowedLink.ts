/**
 * An address that a source sent, if the app allows links to it; `null`: it stays text. Only `https:` and `http:` are ever
 * asked about, in the form in which a browser reads them.
 */
export function allowedLink(
  href: string | null | undefined,
  isAllowed: ((url: URL) => boolean) | undefined,
): string | null {
  if (href == null || isAllowed === undefined || !URL.canParse(href)) return null;
  const url = new URL(href);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && isAllowed(url) ? url.href : null;
}
