/**
 * The `ws:` or `wss:` address of an `http:` or `https:` one. A mere path is taken from the page's own address.
 *
 * @throws TypeError when there is no page to take it from.
 */
export function toSocketUrl(address: string): string {
  const page = typeof location === 'undefined' ? undefined : location.href;
  return new URL(address, page).href.replace(/^http/, 'ws');
}
