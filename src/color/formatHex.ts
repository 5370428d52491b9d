import type { Rgb } from './rgb';

const pairs = Array.from({ length: 256 }, (_, value) => value.toString(16).padStart(2, '0'));

/** The colour as `#rrggbb`, lower case. */
export function formatHex(rgb: Rgb): string {
  return `#${pairs[(rgb >> 16) & 255] ?? ''}${pairs[(rgb >> 8) & 255] ?? ''}${pairs[rgb & 255] ?? ''}`;
}
