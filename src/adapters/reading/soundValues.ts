import { parseTime } from '../values/parseTime';
import { text } from '../values/schemas';

/**
 * Values that are sound as they were sent, for the lists of a million: `undefined` means that only the schema can tell.
 * What is absent is `null`, as in `readFields`.
 */
export function soundText(sent: unknown): string | null | undefined {
  return isAbsent(sent) ? null : text.shortcut?.(sent);
}

/** A time without a zone around it but UTC, or with one. */
export function soundTime(sent: unknown): number | null | undefined {
  if (isAbsent(sent)) return null;
  const ms = typeof sent === 'string' ? parseTime(sent) : NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

function isAbsent(sent: unknown): boolean {
  return sent === null || sent === undefined || sent === '';
}
