/**
 * Milliseconds to wait before try number `retry` (0 is the first repetition): a random part of a span that doubles each
 * time up to `maxDelayMs` ("full jitter"), so that clients cut off together do not come back together.
 * `random` gives a number from 0 up to 1.
 */
export function backOffMs(
  retry: number,
  { baseDelayMs, maxDelayMs }: { readonly baseDelayMs: number; readonly maxDelayMs: number },
  random: () => number,
): number {
  return Math.round(random() * Math.min(maxDelayMs, baseDelayMs * 2 ** Math.min(retry, 30)));
}
