import { type RefObject, useEffect } from 'react';
import { cardsIn } from './cardsIn';

/**
 * Keeps the focus in the panel when what has it goes because the data changed: it moves to the card that takes the
 * place, or else to the content. Renders nothing.
 */
export function FocusKeeper({
  content,
}: {
  readonly content: RefObject<HTMLElement | null>;
}): null {
  useEffect(() => {
    const root = content.current;
    if (root === null) return;
    let last: { readonly element: Element; readonly place: number } | null = null;
    const note = ({ target }: FocusEvent) => {
      const element = target as Element;
      last = { element, place: cardsIn(root).findIndex((card) => card.contains(element)) };
    };
    // Chromium tells that the focus has left an element that is being removed, jsdom does not. One that is still there a
    // moment later has given it away.
    const forget = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (last?.element === target && last.element.isConnected) last = null;
      });
    };
    const watch = new MutationObserver(() => {
      const { activeElement, body } = root.ownerDocument;
      if (last === null || last.element.isConnected || activeElement !== body) return;
      const cards = cardsIn(root);
      const { place } = last;
      (place < 0 ? root : (cards[Math.min(place, cards.length - 1)] ?? root)).focus();
    });
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', forget);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', forget);
      watch.disconnect();
    };
  }, [content]);
  return null;
}
