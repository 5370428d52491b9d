import type { KeyboardEvent } from 'react';
import { walkPart } from './map/useMapWalk';

/** F6 and Shift+F6 lead from one part of the card to the next and back. */
export function moveByF6(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const { currentTarget, shiftKey } = event;
  void walkPart.load().then(() => {
    walkPart.get()?.moveToRegion(currentTarget, shiftKey ? -1 : 1);
  });
}
