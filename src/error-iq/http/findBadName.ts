/**
 * Why a tenant's or another thing's id cannot be one part of an address, as the end of a sentence; `null` when it can.
 * An id is 1–256 characters without control characters, halves of characters, `/` and `\`, and not `.` or `..`, which
 * would climb in the path. Encoding a slash would not do: proxies are known to decode it again.
 */
export function findBadName(id: unknown): string | null {
  if (typeof id !== 'string') return 'must be a text';
  if (!/^[^\p{Cc}\p{Cs}/\\]{1,256}$/u.test(id)) {
    return 'must be 1 to 256 characters, without slashes and control characters';
  }
  return /^\.{1,2}$/.test(id) ? 'must not be "." or ".."' : null;
}
