const tabbable = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Moves the focus out of what is about to go, to what Tab would reach next in the component around it. Does nothing when
 * the focus is elsewhere.
 */
export function focusBehind(leaving: HTMLElement): void {
  if (!leaving.contains(document.activeElement)) return;
  const around = leaving.parentElement?.closest('[data-component]') ?? document.body;
  const next = [...around.querySelectorAll<HTMLElement>(tabbable)].find(
    (element) =>
      !leaving.contains(element) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      leaving.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  next?.focus();
}
