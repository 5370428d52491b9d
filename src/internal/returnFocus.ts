/**
 * Gives the focus back to what had it before something opened. False: it has gone, or nothing had it, or somebody has
 * gone on to another place since.
 */
export function returnFocus(opener: Element | null): boolean {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return false;
  if (!(opener instanceof HTMLElement) || opener === body || !opener.isConnected) return false;
  opener.focus();
  return true;
}
