import { cachedIntl } from './cachedIntl';

/** Asking costs as much as a small drawing, and each engine knows UTC. */
const known = new Map([['UTC', true]]);

/** The time zone, when this machine knows it; otherwise `UTC`. */
export function supportedTimeZone(timeZone: string): string {
  const isKnown = known.get(timeZone) ?? canFormatIn(timeZone);
  known.set(timeZone, isKnown);
  return isKnown ? timeZone : 'UTC';
}

function canFormatIn(timeZone: string): boolean {
  try {
    cachedIntl(Intl.DateTimeFormat, 'en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
