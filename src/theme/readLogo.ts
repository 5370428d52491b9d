import type { BrandField } from './brandField';
import type { Report } from './report';

/** Stands in for the API's origin, which is not known here; `.invalid` can never be registered. */
const origin = 'https://api.invalid';

/**
 * The address of a logo: `https:` on a host with a name, or a path that stays under `/static/` or `/media/`.
 * The fragment is dropped. `null` with an issue for anything else: scripts, credentials, IP addresses, `localhost`,
 * paths that climb out, and more than 500 characters.
 */
export function readLogo(field: BrandField, report: Report): string | null {
  const { value, path } = field;
  if (typeof value !== 'string') {
    report.drop(path, value === null ? 'missing' : 'wrong-type', 'A logo address is a text.');
    return null;
  }
  const address = value.startsWith('/') ? serverPath(value) : webAddress(value);
  if (address === null) {
    report.drop(path, 'unsafe', 'A logo loads from https: or from /static/ or /media/ alone.');
  }
  return address;
}

/** Refused before parsing, because URL parsers drop line breaks and read a backslash as a slash. */
const misleading = /[\s\p{Cc}\\]/u;

function parse(value: string): URL | null {
  return value.length <= 500 && !misleading.test(value) && URL.canParse(value, origin)
    ? new URL(value, origin)
    : null;
}

function serverPath(value: string): string | null {
  const url = parse(value);
  if (url?.origin !== origin) return null;
  // The parser has resolved `..`; servers may also decode what is left, so no dot, slash or percent hides in it.
  if (/%(?:2e|2f|5c|25|00)/i.test(url.pathname)) return null;
  return /^\/(?:static|media)\/./.test(url.pathname) ? url.pathname + url.search : null;
}

function webAddress(value: string): string | null {
  const url = /^https:\/\/[^/]/i.test(value) ? parse(value) : null;
  if (url?.username !== '' || url.password !== '') return null;
  // A last label that begins with a letter is no IP address: the parser writes those in digits or brackets.
  const named = /^(?:[a-z\d_-]+\.)+[a-z][a-z\d-]*$/.test(url.hostname);
  if (!named || url.hostname.endsWith('.localhost')) return null;
  url.hash = '';
  return url.href;
}
