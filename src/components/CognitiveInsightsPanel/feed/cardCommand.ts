import type { KeyboardEvent } from 'react';
import type { CardActs, CardMenu } from '../acting/cardActs';
import type { Insight } from '../../../model';

/** What a key asks of a finding. */
export type CardCommand =
  | 'accept'
  | 'dismiss'
  | 'snooze'
  | 'open'
  | 'undo'
  | 'helpful'
  | 'not_helpful';

const commands: Readonly<Record<string, CardCommand>> = {
  a: 'accept',
  d: 'dismiss',
  s: 'snooze',
  w: 'open',
  Enter: 'open',
  z: 'undo',
  '+': 'helpful',
  '-': 'not_helpful',
};

/**
 * The command of a key press; `null` for none, and for what belongs to the browser or to an input method. Caps Lock does
 * not matter, and on a keyboard of other letters the key at the same place counts.
 */
export function cardCommand(event: KeyboardEvent): CardCommand | null {
  const { ctrlKey, metaKey, altKey, shiftKey, code, nativeEvent } = event;
  if (ctrlKey || metaKey || altKey || nativeEvent.isComposing) return null;
  const { key } = event;
  const isOther = /^[^\x20-\x7e]$/.test(key) && code.startsWith('Key');
  const letter = isOther ? code.slice(3).toLowerCase() : shiftKey ? key : lower(key);
  return Object.hasOwn(commands, letter) ? (commands[letter] ?? null) : null;
}

function lower(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

export interface CardKeyProps {
  readonly insight: Insight;
  /** `null`: nothing can be done. */
  readonly acts: CardActs | null;
  readonly onToggle: () => void;
  readonly onMenu: (menu: CardMenu) => void;
}

/** Does what a key asks of a card. Keys are the card's own: in a field or a button inside of it they mean something else. */
export function pressCardKey(
  event: KeyboardEvent<HTMLElement>,
  { insight, acts, onToggle, onMenu }: CardKeyProps,
): void {
  if (event.target !== event.currentTarget) return;
  const command = cardCommand(event);
  if (command === null) return;
  event.preventDefault();
  const { id } = insight;
  if (command === 'open') onToggle();
  else if (acts === null) return;
  else if (command === 'accept') acts.act(insight, { kind: 'accept', id });
  else if (command === 'undo') acts.undo();
  else if (command === 'dismiss' || command === 'snooze') onMenu(command);
  else acts.act(insight, { kind: 'rate', id, rating: command });
}
