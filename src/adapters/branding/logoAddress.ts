/**
 * An address that a logo may be loaded from, normalised by the URL standard: `https:` without credentials, or a path
 * that stays under `/static/` or `/media/` of the API's origin. `null` for anything else.
 */
export function logoAddress(value: string): string | null {
  if (value.length > longestAddress || !URL.canParse(value, origin)) return null;
  const url = new URL(value, origin);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (url.origin !== origin) return /^https:\/\//i.test(value) ? url.href : null;
  // After normalisation: `/static/../admin` and `/static/%2e%2e/admin` are `/admin` by now.
  const path = url.pathname + url.search;
  return value.startsWith('/') && /^\/(?:static|media)\/./.test(path) ? path : null;
}

/** Stands for the API's origin, which adapters do not know; `.invalid` never resolves (RFC 2606). */
const origin = 'https://api.invalid';

const longestAddress = 2048;
