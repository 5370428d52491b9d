import type { Zone } from '../time/zoneOf';

/**
 * An instant as ISO 8601 wall time with its offset, `2024-11-03T01:00:00-05:00`, so that both hours of a
 * clock change are told apart; milliseconds only when there are some. Empty for no time.
 */
export function formatIsoTime(epochMs: number, zone: Zone): string {
  if (!(Math.abs(epochMs) <= 8.64e15 - 86_400_000)) return '';
  const offset = zone.offsetAt(epochMs);
  const wall = new Date(epochMs + offset)
    .toISOString()
    .slice(0, -1)
    .replace(/\.000$/, '');
  if (offset === 0) return `${wall}Z`;
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
