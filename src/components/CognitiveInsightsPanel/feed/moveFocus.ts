import type { KeyboardEvent } from 'react';
import { cardsIn } from './cardsIn';

/**
 * Moves the focus within a list of cards as the feed of WAI-ARIA APG does: Page Down and Page Up to the next and the
 * previous card, Control with End and Home out of the list.
 *
 * @returns Which way there is no card left to go to; `null`: the focus has moved, or the key is none of these.
 */
export function moveFocus(
  event: KeyboardEvent<HTMLElement>,
  feed: HTMLElement,
): 'later' | 'earlier' | null {
  if (event.ctrlKey && (event.key === 'End' || event.key === 'Home')) {
    if (focusBeside(feed, event.key === 'End')) event.preventDefault();
    return null;
  }
  const step = { PageDown: 1, PageUp: -1 }[event.key];
  if (step === undefined) return null;
  const cards = cardsIn(feed);
  const index = cards.findIndex((each) => each.contains(event.target as Node));
  const target = cards[index + step];
  if (target === undefined) return step === 1 ? 'later' : 'earlier';
  event.preventDefault();
  target.focus();
  return null;
}

const focusable = 'a[href], button:not([disabled]), input, select, textarea, [tabindex="0"]';

/** Moves the focus out of the list, to what takes it next on the page or, backwards, to what took it before. */
function focusBeside(feed: HTMLElement, isForward: boolean): boolean {
  const side = isForward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beside = [...feed.ownerDocument.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => !feed.contains(element) && feed.compareDocumentPosition(element) & side,
  );
  const target = isForward ? beside[0] : beside.at(-1);
  target?.focus();
  return target !== undefined;
}
