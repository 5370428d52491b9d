import { type FocusEvent, useEffect, useRef, type RefObject } from 'react';
import { focusToasts } from './focusToasts';

/**
 * Lets a key go to the newest toast and back to where one was. When the toast that has the focus goes, the focus returns
 * there as well. Give the handlers to the region, and call `leave` to go back.
 */
export function useToastFocus(
  region: RefObject<HTMLElement | null>,
  { key, isEmpty }: { readonly key: string | null; readonly isEmpty: boolean },
) {
  const cameFrom = useRef<Element | null>(null);
  const isInside = useRef(false);
  const leave = () => {
    isInside.current = false;
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  useEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isInside.current && isLost) leave();
  });
  useEffect(() => {
    if (key === null || isEmpty) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (region.current?.contains(document.activeElement)) leave();
      else focusToasts();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [region, key, isEmpty]);
  return {
    leave,
    handlers: {
      onFocus: ({ relatedTarget }: FocusEvent) => {
        if (!region.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
        isInside.current = true;
      },
      onBlur: ({ relatedTarget }: FocusEvent) => {
        if (relatedTarget !== null && !region.current?.contains(relatedTarget)) {
          isInside.current = false;
        }
      },
    },
  };
}
