import { type FocusEvent, type PointerEvent, useState } from 'react';

type Direction = 'ltr' | 'rtl';

/** Handlers to spread on the element whose direction is asked for. */
interface DirectionHandlers {
  readonly onFocusCapture: (event: FocusEvent) => void;
  readonly onPointerEnter: (event: PointerEvent) => void;
}

/**
 * The writing direction that an element has on the page, for arrow keys and for content that is moved elsewhere. Read
 * when somebody turns to the element: no sooner is it needed, and by then the page has settled it.
 */
export function useTextDirection(): readonly [Direction, DirectionHandlers] {
  const [direction, setDirection] = useState<Direction>('ltr');
  const read = ({ currentTarget }: FocusEvent | PointerEvent) => {
    // Of what surrounds it: the direction that was told before stands on the element itself, as an attribute.
    const around = currentTarget.parentElement ?? currentTarget;
    setDirection(getComputedStyle(around).direction === 'rtl' ? 'rtl' : 'ltr');
  };
  return [direction, { onFocusCapture: read, onPointerEnter: read }];
}
