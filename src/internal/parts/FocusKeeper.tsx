import { type RefObject, useEffect } from 'react';

export interface FocusKeeperProps {
  /** What is watched, and gets the focus where there is no place left. */
  readonly content: RefObject<HTMLElement | null>;
  /** Selects the places in it, such as cards or rows, in their order. */
  readonly places: string;
  /** Only what goes with its place is seen to; all else that goes gives the focus on by itself. @default false */
  readonly isForPlacesOnly?: boolean | undefined;
}

/**
 * Keeps the focus in a component when what has it goes because the data changed: it moves to the card or row that takes
 * the place, or else to the content. Renders nothing. It stands beside the content, not in it, to be there afterwards.
 */
export function FocusKeeper({ content, places, isForPlacesOnly }: FocusKeeperProps): null {
  useEffect(() => {
    const root = content.current;
    if (root === null) return;
    const placesNow = () => [...root.querySelectorAll<HTMLElement>(places)];
    let last: { readonly element: Element; readonly place: number } | null = null;
    const note = ({ target }: FocusEvent) => {
      const element = target as Element;
      last = { element, place: placesNow().findIndex((place) => place.contains(element)) };
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
      if (isForPlacesOnly === true && last.place < 0) return;
      const now = placesNow();
      const place = last.place < 0 ? undefined : now[Math.min(last.place, now.length - 1)];
      (focusableIn(place) ?? root).focus();
    });
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', forget);
    watch.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', forget);
      watch.disconnect();
    };
  }, [content, places, isForPlacesOnly]);
  return null;
}

/** A card or row that takes the focus itself, or else the first thing in it that does. */
function focusableIn(place: HTMLElement | undefined): HTMLElement | null | undefined {
  return place?.matches('[tabindex]') ? place : place?.querySelector('[tabindex], button');
}
