import type { KeyboardEvent } from 'react';

/** What a key asks of a finding. */
export type CardCommand =
  'accept' | 'dismiss' | 'snooze' | 'open' | 'undo' | 'keys' | 'helpful' | 'not_helpful';

const commands: Readonly<Record<string, CardCommand>> = {
  a: 'accept',
  d: 'dismiss',
  s: 'snooze',
  w: 'open',
  Enter: 'open',
  z: 'undo',
  '?': 'keys',
  '+': 'helpful',
  '-': 'not_helpful',
};

/** The command of a key press; `null` for none, and for what belongs to the browser or to an input method. */
export function cardCommand(event: KeyboardEvent): CardCommand | null {
  const { key, ctrlKey, metaKey, altKey, nativeEvent } = event;
  if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return null;
  return Object.hasOwn(commands, key) ? (commands[key] ?? null) : null;
}
