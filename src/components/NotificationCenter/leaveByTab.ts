import type { KeyboardEvent } from 'react';

const stops = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((one) => `${one}:not(:disabled, [data-radix-focus-guard])`)
  .join();

/** Where Tab stops within an element, in order. */
function stopsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility(),
  );
}

/**
 * Lets Tab leave a panel that floats above the page without blocking it, as if the panel stood behind its bell: forwards
 * to what follows the bell, backwards to the bell. Radix would go round in it, and it hangs at the end of the page.
 */
export function leaveByTab(event: KeyboardEvent<HTMLElement>, bell: HTMLElement | null): void {
  const panel = event.currentTarget;
  const { activeElement } = document;
  // What a portalled menu hears bubbles through React to here as well.
  if (event.key !== 'Tab' || activeElement === null || !panel.contains(activeElement)) return;
  event.stopPropagation();
  const way = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const isThereMore = stopsIn(panel).some(
    (stop) => (activeElement.compareDocumentPosition(stop) & way) !== 0,
  );
  if (isThereMore) return;
  const outside = stopsIn(document).filter((stop) => !panel.contains(stop));
  const next = event.shiftKey ? bell : outside[outside.findIndex((stop) => stop === bell) + 1];
  if (next === null) return;
  if (next !== undefined) event.preventDefault();
  // Where nothing follows the bell the browser goes on from there, out of the page.
  (next ?? bell)?.focus();
}
