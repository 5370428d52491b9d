import { type MouseEvent, type ReactElement, type ReactNode, useState } from 'react';
import { LaterAnywhere, type LaterProps, type Part } from '../../internal/index';

/** What is spread on the button that opens. */
export interface OpenerProps {
  readonly 'aria-haspopup': 'dialog';
  readonly 'aria-expanded': false;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

export interface PressToOpenProps<T> {
  /** What is fetched at the first press. */
  readonly part: Part<T>;
  readonly format: LaterProps<T>['format'];
  /** The button before it was ever pressed. */
  readonly button: (props: OpenerProps) => ReactElement;
  readonly onPress?: (() => void) | undefined;
  /** What takes the button's place, already open. */
  readonly children: (part: T, direction: 'ltr' | 'rtl') => ReactNode;
}

/** A button whose popover, and all code that it needs, loads when it is pressed for the first time. */
export function PressToOpen<T>({ part, format, button, onPress, children }: PressToOpenProps<T>) {
  const [direction, setDirection] = useState<'ltr' | 'rtl' | null>(null);
  const closed = button({
    'aria-haspopup': 'dialog',
    'aria-expanded': false,
    onClick: ({ currentTarget }) => {
      setDirection(getComputedStyle(currentTarget).direction === 'rtl' ? 'rtl' : 'ltr');
      onPress?.();
    },
  });
  if (direction === null) return closed;
  return (
    <LaterAnywhere part={part} format={format} pending={closed}>
      {(loaded) => children(loaded, direction)}
    </LaterAnywhere>
  );
}
