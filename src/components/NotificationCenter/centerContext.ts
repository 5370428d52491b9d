import { createContext, useContext } from 'react';
import type { NotificationItem } from '../../model/index';
import type { CenterFormat } from './itemStatus';
import type { Act } from './useOperationLog';

/** What every part of one notification center shares. It is the same object from render to render. */
export interface Center {
  readonly format: CenterFormat;
  readonly typeLabels: Readonly<Record<string, string>> | undefined;
  /** `null`: nothing can be done to an item. */
  readonly act: ((act: Act) => void) | null;
  readonly open: (item: NotificationItem) => void;
}

export const CenterContext = createContext<Center | null>(null);

/** The notification center around a part. */
export function useCenter(): Center {
  const center = useContext(CenterContext);
  if (center === null) throw new Error('A part of NotificationCenter stands outside of one.');
  return center;
}
