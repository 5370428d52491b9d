/**
 * Moves the focus to the newest toast of the page, for a key or a button of the app's own. When that toast goes, the focus
 * returns to where it was. False: there is no toast.
 */
export function focusToasts(): boolean {
  const toast = document.querySelector<HTMLElement>('[data-part="toasts"] > [data-part="toast"]');
  toast?.focus();
  return toast !== null;
}
