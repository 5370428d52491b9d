import { useEffect, useRef, type RefObject } from 'react';

/** Lets a key go to the first toast and back to where one was. Gives how to go back. */
export function useToastKey(
  region: RefObject<HTMLElement | null>,
  { key, isEmpty }: { readonly key: string | null; readonly isEmpty: boolean },
): () => void {
  const cameFrom = useRef<Element | null>(null);
  const leave = () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    cameFrom.current = null;
  };
  useEffect(() => {
    if (key === null || isEmpty) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (region.current?.contains(document.activeElement)) {
        leave();
        return;
      }
      cameFrom.current = document.activeElement;
      region.current?.querySelector<HTMLElement>('[data-part="toast"]')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [region, key, isEmpty]);
  return leave;
}
