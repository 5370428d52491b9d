import { type MouseEvent, type ReactElement, type ReactNode, Suspense, useState } from 'react';

/** What is spread on the button that opens. */
export interface OpenerProps {
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': false;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

export interface PressToOpenProps {
  /** The button before it was ever pressed. */
  readonly button: (props: OpenerProps) => ReactElement;
  /** What takes the button's place, already open; it may load by and by. */
  readonly children: (direction: 'ltr' | 'rtl') => ReactNode;
}

/** A button whose popover, and all code that it needs, loads when it is pressed for the first time. */
export function PressToOpen({ button, children }: PressToOpenProps) {
  const [direction, setDirection] = useState<'ltr' | 'rtl' | null>(null);
  const closed = button({
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    onClick: ({ currentTarget }) =>
      setDirection(getComputedStyle(currentTarget).direction === 'rtl' ? 'rtl' : 'ltr'),
  });
  return direction === null ? closed : <Suspense fallback={closed}>{children(direction)}</Suspense>;
}
