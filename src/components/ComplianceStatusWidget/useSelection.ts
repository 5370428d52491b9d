import { type RefObject, useRef } from 'react';
import { useControllableState } from '../../internal/index';

export interface SelectionProps {
  readonly value: string | null | undefined;
  readonly defaultValue: string | null;
  readonly onValueChange: ((controlId: string | null) => void) | undefined;
  /** What gets the focus when what the detail was opened from is gone. */
  readonly fallback: RefObject<HTMLElement | null>;
}

export interface Selection {
  readonly selectedId: string | null;
  readonly open: (controlId: string) => void;
  /** Closes the detail and gives the focus back to what it was opened from. */
  readonly close: () => void;
}

/** Which control's detail is open, and where the focus goes when it closes. */
export function useSelection({ fallback, ...state }: SelectionProps): Selection {
  const [selectedId, select] = useControllableState(state);
  const opener = useRef<HTMLElement | null>(null);
  return {
    selectedId,
    open: (controlId) => {
      opener.current =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
      select(controlId);
    },
    close: () => {
      select(null);
      // After the view is in sight again: what is hidden takes no focus.
      requestAnimationFrame(() => {
        const back = opener.current;
        if (back?.isConnected === true) back.focus();
        else fallback.current?.focus();
      });
    },
  };
}
