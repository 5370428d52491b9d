import type { Rgb } from './rgb';

/** The names that the branding service lets through; CSS knows more, and they are refused. */
const names: ReadonlyMap<string, Rgb> = new Map([
  ['red', 0xff0000],
  ['blue', 0x0000ff],
  ['green', 0x008000],
  ['yellow', 0xffff00],
  ['orange', 0xffa500],
  ['purple', 0x800080],
  ['pink', 0xffc0cb],
  ['brown', 0xa52a2a],
  ['gray', 0x808080],
  ['black', 0x000000],
  ['white', 0xffffff],
  ['cyan', 0x00ffff],
  ['magenta', 0xff00ff],
]);

/**
 * Reads `#RGB`, `#RRGGBB` or one of the branding service's thirteen colour names (any case).
 * Everything else answers `null`: nothing is trimmed or repaired into a colour.
 */
export function parseColor(value: unknown): Rgb | null {
  if (typeof value !== 'string') return null;
  // Without the `m` flag `$` is the very end, so "#fff\n" fails.
  if (/^#[0-9a-f]{6}$/i.test(value)) return Number.parseInt(value.slice(1), 16);
  if (/^#[0-9a-f]{3}$/i.test(value)) {
    return Number.parseInt(value.replace(/[0-9a-f]/gi, '$&$&').slice(1), 16);
  }
  return value.length < 8 ? (names.get(value.toLowerCase()) ?? null) : null;
}
