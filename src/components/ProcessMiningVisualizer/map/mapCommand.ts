import type { LayoutDirection } from '../../../process';
import type { WalkStep } from './walkMap';

/** What a key does on the map. */
export type MapCommand =
  | { readonly type: 'walk'; readonly step: WalkStep }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'find'; readonly letter: string }
  | { readonly type: 'fit' | 'open' | 'close' | 'help' };

/** What is read of a keyboard event. */
export interface MapKey {
  readonly key: string;
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
  '?': { type: 'help' },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'close' },
};

const panStep = 80;

/** The command of a key; `null` for keys that are the page's. Along the map's direction arrows follow paths. */
export function mapCommand(event: MapKey, direction: LayoutDirection): MapCommand | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return null;
  const arrow = arrows[key];
  if (arrow) {
    const [x, y] = arrow;
    if (shiftKey) return { type: 'pan', x: x * panStep, y: y * panStep };
    const along = direction === 'down' ? y : x;
    const across = direction === 'down' ? x : y;
    if (along !== 0) return { type: 'walk', step: pathStep(along > 0, altKey) };
    return altKey ? null : { type: 'walk', step: across > 0 ? 'next' : 'previous' };
  }
  if (altKey) return key.toLowerCase() === 'b' ? { type: 'walk', step: 'bottleneck' } : null;
  const command = single[key];
  if (command) return command;
  return /^[\p{L}\p{N}]$/u.test(key) ? { type: 'find', letter: key } : null;
}

function pathStep(isForward: boolean, isSlowest: boolean): WalkStep {
  if (isSlowest) return isForward ? 'slowestForward' : 'slowestBack';
  return isForward ? 'forward' : 'back';
}
