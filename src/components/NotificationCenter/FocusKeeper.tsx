import { useEffect, type RefObject } from 'react';

export interface FocusKeeperProps {
  /** Gets the focus where there is no row to have it. It stands in the panel that is watched. */
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * Gives the focus to the list, else to the heading, when what had it goes: a button that has done its work, a strip that
 * was answered. A row that goes is the list's own affair.
 */
export function FocusKeeper({ heading }: FocusKeeperProps) {
  useEffect(() => {
    const panel = heading.current?.closest('[data-part=header]')?.parentElement;
    if (panel == null) return undefined;
    let last: { readonly element: Element; readonly isRow: boolean } | null = null;
    const note = ({ target }: FocusEvent) => {
      last =
        target instanceof Element
          ? { element: target, isRow: target.closest('[role=feed]') !== null }
          : null;
    };
    // Some browsers tell that the focus has left an element that is being removed, some do not. One that is still there
    // a moment later has given it away.
    const forget = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (last?.element === target && last.element.isConnected) last = null;
      });
    };
    const watch = new MutationObserver(() => {
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (last === null || last.element.isConnected || !isLost) return;
      const row = panel.querySelector<HTMLElement>('article[tabindex="0"]');
      if (last.isRow && row !== null) return;
      last = null;
      (row ?? heading.current)?.focus();
    });
    watch.observe(panel, { childList: true, subtree: true });
    panel.addEventListener('focusin', note);
    panel.addEventListener('focusout', forget);
    return () => {
      watch.disconnect();
      panel.removeEventListener('focusin', note);
      panel.removeEventListener('focusout', forget);
    };
  }, [heading]);
  return null;
}
