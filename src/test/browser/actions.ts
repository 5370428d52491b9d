const controls =
  'button, a[href], input, select, textarea, summary, [role=tab], [role=radio], [role=switch], [role=slider], [role=menuitem], [role=application], [tabindex="0"]';

/** Widgets in which arrows move between the parts and Tab reaches one of them (WAI-ARIA APG). */
const composites =
  '[role=tablist], [role=radiogroup], [role=toolbar], [role=menu], [role=grid], [role=treegrid], [role=tree], [role=feed], [role=listbox], [role=group][data-roving]';

/** What a person can act on with a pointer: drawn, in use, and not hidden from anyone. */
export function pointerTargets(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(controls)].filter(
    (element) =>
      element.getClientRects().length > 0 &&
      !element.matches(':disabled') &&
      // A widget whose parts take the focus for it.
      !element.matches(composites) &&
      element.closest('[inert], [aria-hidden=true]') === null,
  );
}

/** Those of the targets that the keyboard does not reach: not by Tab, nor by arrows inside a widget that Tab reaches. */
export function unreachable(
  targets: readonly HTMLElement[],
  focused: ReadonlySet<Element>,
): HTMLElement[] {
  const isEntered = (element: Element) => {
    const composite = element.closest(composites);
    return composite !== null && [...focused].some((one) => composite.contains(one));
  };
  return targets.filter(
    (target) => !focused.has(target) && !(target.tabIndex === -1 && isEntered(target)),
  );
}
