import type { KeyboardEvent } from 'react';
import { createPart } from '../../internal';

/** What moves the focus between the parts of the card; loaded at the first key that asks for it. */
export const regionPart = createPart(async () => await import('./moveToRegion'));

/** F6 and Shift+F6 lead from one part of the card to the next and back. */
export function moveByF6(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'F6') return;
  event.preventDefault();
  const { currentTarget, shiftKey } = event;
  void regionPart.load().then(() => {
    regionPart.get()?.moveToRegion(currentTarget, shiftKey ? -1 : 1);
  });
}
