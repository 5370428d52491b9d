import type { AdapterIssue, AdapterIssueCode } from '../../model';

/** The faults found so far; every reader appends to the list that it is given. */
export type Issues = AdapterIssue[];

/** The pointer (RFC 6901) to `key` inside `path`. */
export function pointer(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}/${key}`;
  return `${path}/${/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key}`;
}

const found: Record<AdapterIssueCode, string> = {
  missing: 'is missing',
  'wrong-type': 'is of the wrong type',
  'not-a-number': 'is not a finite number',
  'out-of-range': 'is out of range',
  'bad-time': 'is not an ISO 8601 time',
  'unknown-value': 'is a value that is not known here',
  duplicate: 'came more than once',
  vacuous: 'says nothing, because nothing was measured',
  unsafe: 'is not safe to use',
};

/** What became of the value or item that is at fault. */
export type Consequence = 'treated as missing' | 'kept as it is' | 'left out';

/** One issue with its sentence, such as `"severity" is a value that is not known here ("dire"); kept as it is.` */
export function issue(
  path: string,
  code: AdapterIssueCode,
  what: string,
  value: unknown,
  consequence: Consequence,
): AdapterIssue {
  return {
    path,
    code,
    message: `${what} ${found[code]} (${excerpt(value)}); ${consequence}.`,
    dropped: consequence === 'left out',
  };
}

/** Enough of a value to recognise it; the answer itself stays the place to look. */
function excerpt(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === undefined) return 'absent';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null ? 'null' : 'an object';
}
