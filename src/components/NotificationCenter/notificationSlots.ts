import type { ReactNode } from 'react';
import type { NotificationItem } from '../../model/index';

/** Draws a part of an item. `null` and `undefined`: the part is drawn as always. */
export type NotificationSlot = (item: NotificationItem) => ReactNode;

/**
 * Parts of a row that the app draws itself, while the row keeps its roles, names, keys and acts. What an item says is
 * untrusted: it must not become markup here either.
 */
export interface NotificationSlots {
  /** In the place of the actor's initials; no more than 20 × 20 px. For the eye alone: the name stands beside it. */
  readonly avatar?: NotificationSlot | undefined;
  /** In the place of the title's words, within the button that opens the row: no control of its own. */
  readonly title?: NotificationSlot | undefined;
  /** In the place of the text. */
  readonly body?: NotificationSlot | undefined;
  /** Behind the facts: type, source and the like. */
  readonly meta?: NotificationSlot | undefined;
  /** Below the facts of an open row. */
  readonly details?: NotificationSlot | undefined;
}
