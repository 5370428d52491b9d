import { useState } from 'react';

/** A value that either the app or the component itself holds: `value`, `defaultValue`, `onValueChange`. */
export interface ControllableState<T> {
  /** Given, the app holds the value and the component only asks for changes. */
  readonly value: T | undefined;
  readonly defaultValue: T;
  readonly onValueChange: ((value: T) => void) | undefined;
}

/** The value and a way to ask for another. Asking for the value that it already has is not reported. */
export function useControllableState<T>({
  value,
  defaultValue,
  onValueChange,
}: ControllableState<T>): readonly [T, (value: T) => void] {
  const [own, setOwn] = useState(defaultValue);
  const isControlled = value !== undefined;
  const current = isControlled ? value : own;
  const change = (next: T) => {
    if (Object.is(next, current)) return;
    setOwn(next);
    onValueChange?.(next);
  };
  return [current, change];
}
