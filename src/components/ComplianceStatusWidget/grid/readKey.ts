import type { KeyboardEvent } from 'react';
import type { GridKey } from './gridMove';

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The key of an event as a grid reads it: "right" is onward in the direction in which the grid is written. */
export function readKey(event: KeyboardEvent<HTMLElement>): GridKey {
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const key = isRtl ? (mirrored[event.key] ?? event.key) : event.key;
  return { key, withControl: event.ctrlKey || event.metaKey };
}
