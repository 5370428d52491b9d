/** What F6 goes through, in the order of the page. */
const regions =
  '[role="application"], [data-part="toolbar"], [data-part="rail"], [data-part="tool"]';

const focusable = 'button:not(:disabled), input:not(:disabled), select, a[href], [tabindex="0"]';

/** Moves the focus from one region of a process's card to the next, or (`by` -1) to the one before, round and round. */
export function moveToRegion(root: Element, by: 1 | -1): void {
  const found = [...root.querySelectorAll<HTMLElement>(regions)];
  const at = found.findIndex((region) => region.contains(root.ownerDocument.activeElement));
  const from = at < 0 && by < 0 ? 0 : at;
  focusIn(found[(from + by + found.length) % found.length]);
}

/** Moves the focus to the details and variants beside a map. */
export function moveToRail(map: Element | null): void {
  const card = map?.closest('[data-component="ProcessMiningVisualizer"]');
  focusIn(card?.querySelector<HTMLElement>('[data-part="rail"]'));
  if (map !== null) keepMenuClosed(map.ownerDocument);
}

/** The menu key opens the browser's own menu when it is let go, wherever the focus is by then. */
function keepMenuClosed(document: Document): void {
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      over.abort();
    },
    { signal },
  );
  for (const next of ['keydown', 'pointerdown']) {
    // In the capturing phase: the press that led here is past it.
    document.addEventListener(next, () => over.abort(), { signal, capture: true });
  }
}

function focusIn(region: HTMLElement | null | undefined): void {
  const own = region?.matches('[tabindex="0"]') ? region : null;
  (own ?? region?.querySelector<HTMLElement>(focusable))?.focus();
}
