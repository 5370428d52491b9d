import { createContext, useContext } from 'react';
import type { FormatProps } from '../../internal/index';
import type { NotificationItem } from '../../model/index';
import type { NotificationAct } from '../../notifications/index';
import type { CenterFormat } from './itemStatus';
import type { NotificationMessageKey } from './messages';
import type { NotificationEventHandler } from './notificationEvent';
import type { NotificationSlots } from './notificationSlots';

/** What every part of one notification center shares. It is the same object from render to render. */
export interface Center {
  readonly format: CenterFormat;
  /** For parts that have texts beyond those of the first view. */
  readonly writing: FormatProps<NotificationMessageKey>;
  readonly typeLabels: Readonly<Record<string, string>> | undefined;
  /** `null`: nothing can be done to an item, or the code for it is on its way. */
  readonly act: ((act: NotificationAct) => void) | null;
  /** What makes an item read, beside the person who says so. */
  readonly autoReadOn: 'open' | 'visible' | 'never';
  readonly slots: NotificationSlots;
  readonly open: (item: NotificationItem) => void;
  /** Tells the app what happens. */
  readonly report: NotificationEventHandler;
}

export const CenterContext = createContext<Center | null>(null);

/** The notification center around a part. */
export function useCenter(): Center {
  const center = useContext(CenterContext);
  if (center === null) throw new Error('A part of NotificationCenter stands outside of one.');
  return center;
}
