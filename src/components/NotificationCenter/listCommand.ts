/** What a key does in the list. */
export type ListCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'leaveBefore'
  | 'leaveAfter'
  | 'open'
  | 'archive'
  | 'read'
  | 'snooze'
  | 'delete'
  | 'undo'
  | 'select'
  | 'extendNext'
  | 'extendPrevious'
  | 'selectAll'
  | 'clear'
  | 'menu'
  | 'groupRead'
  | 'groupArchive';

/** The commands that letters stand for, and the letter of each; with Shift, E and U mean the row's whole group. */
export type NotificationShortcuts = Readonly<
  Partial<Record<'archive' | 'read' | 'snooze' | 'undo' | 'select' | 'menu', string>>
>;

export const defaultShortcuts: NotificationShortcuts = {
  archive: 'e',
  read: 'u',
  snooze: 'h',
  undo: 'z',
  select: 'x',
  menu: '.',
};

const letterCommands = ['archive', 'read', 'snooze', 'undo', 'select', 'menu'] as const;

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const plain: Readonly<Record<string, ListCommand>> = {
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  Delete: 'delete',
  Escape: 'clear',
};
const shifted: Readonly<Record<string, ListCommand>> = {
  ArrowDown: 'extendNext',
  ArrowUp: 'extendPrevious',
  ' ': 'select',
  F10: 'menu',
};
const controlled: Readonly<Record<string, ListCommand>> = {
  Home: 'leaveBefore',
  End: 'leaveAfter',
  a: 'selectAll',
  z: 'undo',
};

/**
 * The command of a key pressed on a notification: the keys of the ARIA feed pattern, arrows for those who try them, and
 * letters that the app may change or, with `null`, switch off (WCAG 2.1.4).
 */
export function listCommand(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Key,
  shortcuts: NotificationShortcuts | null,
): ListCommand | null {
  if (altKey) return null;
  const read = (map: Readonly<Record<string, ListCommand>>) =>
    Object.hasOwn(map, key) ? (map[key] ?? null) : null;
  if (ctrlKey || metaKey) return read(controlled);
  const fixed = read(shiftKey ? shifted : plain);
  if (fixed !== null || shortcuts === null) return fixed;
  const letters = { ...defaultShortcuts, ...shortcuts };
  if (shiftKey) {
    const letter = key.toLowerCase();
    if (letter === letters.read) return 'groupRead';
    return letter === letters.archive ? 'groupArchive' : null;
  }
  return letterCommands.find((command) => letters[command] === key) ?? null;
}
