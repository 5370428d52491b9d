import type { KeyboardEvent } from 'react';

const written = 'textarea, input:not([type=checkbox], [type=radio], [type=range])';

/** Whether a key asks a component for its keys: a question mark, Latin or Arabic, that is not written into a field. */
export function asksForKeys(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, ctrlKey, metaKey, altKey, target, currentTarget, defaultPrevented } = event;
  if (key !== '?' && key !== '؟') return false;
  if (ctrlKey || metaKey || altKey || defaultPrevented) return false;
  // What hangs under `<body>` is another place, though React brings its events here.
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return false;
  return !target.matches(written) && !target.isContentEditable;
}
