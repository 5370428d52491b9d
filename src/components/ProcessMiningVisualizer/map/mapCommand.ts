import type { LayoutDirection } from '../../../process';
import type { WalkStep } from './walkMap';

/** What a key does on the map. */
export type MapCommand =
  | { readonly type: 'walk'; readonly step: WalkStep }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'find'; readonly letter: string }
  | { readonly type: 'visit'; readonly by: 1 | -1 }
  | { readonly type: 'fit' | 'open' | 'select' | 'narrow' | 'search' | 'close' };

/** What is read of a keyboard event. */
export interface MapKey {
  readonly key: string;
  /** Which key it is, whatever it writes: with Alt (Option), a Mac writes other letters. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const single: Readonly<Record<string, MapCommand>> = {
  Home: { type: 'walk', step: 'start' },
  End: { type: 'walk', step: 'end' },
  ']': { type: 'walk', step: 'nextPath' },
  '[': { type: 'walk', step: 'previousPath' },
  '+': { type: 'zoom', factor: 1.25 },
  '=': { type: 'zoom', factor: 1.25 },
  '-': { type: 'zoom', factor: 0.8 },
  '0': { type: 'fit' },
  Enter: { type: 'open' },
  ' ': { type: 'select' },
  '/': { type: 'search' },
  ContextMenu: { type: 'narrow' },
  PageDown: { type: 'walk', step: 'layerDown' },
  PageUp: { type: 'walk', step: 'layerUp' },
  Escape: { type: 'close' },
};

const panStep = 80;

const withAlt: Readonly<Record<string, MapCommand>> = {
  b: { type: 'walk', step: 'bottleneck' },
  r: { type: 'walk', step: 'rework' },
  h: { type: 'walk', step: 'happyPath' },
  ArrowDown: { type: 'walk', step: 'slowestForward' },
  ArrowUp: { type: 'walk', step: 'slowestBack' },
  ArrowLeft: { type: 'visit', by: -1 },
  ArrowRight: { type: 'visit', by: 1 },
};

/** The command of a key; `null` for keys that are the page's. Along the map's direction arrows follow paths. */
export function mapCommand(event: MapKey, direction: LayoutDirection): MapCommand | null {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f' ? { type: 'search' } : null;
  if (altKey) return withAlt[key.toLowerCase()] ?? withAlt[key] ?? withAlt[letterOf(code)] ?? null;
  if (shiftKey && key === 'F10') return { type: 'narrow' };
  const arrow = arrows[key];
  if (arrow) {
    const [x, y] = arrow;
    if (shiftKey) return { type: 'pan', x: x * panStep, y: y * panStep };
    const along = direction === 'down' ? y : x;
    const across = direction === 'down' ? x : y;
    if (along !== 0) return { type: 'walk', step: along > 0 ? 'forward' : 'back' };
    return { type: 'walk', step: across > 0 ? 'next' : 'previous' };
  }
  const command = single[key];
  if (command) return command;
  return /^[\p{L}\p{N}]$/u.test(key) ? { type: 'find', letter: key } : null;
}

/** `b` for the key `KeyB`. */
function letterOf(code: string): string {
  return code.replace(/^Key/, '').toLowerCase();
}
