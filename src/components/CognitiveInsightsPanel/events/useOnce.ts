import { type RefObject, useCallback, useRef } from 'react';
import type { InsightEvent, InsightEventHandler } from '../insightEvent';

/** An event with the name by which it is known to have been told. */
export interface NamedEvent {
  readonly key: string;
  readonly event: InsightEvent;
}

/** A function that tells each event the first time that it is given its name. */
export function useOnce(
  onEventRef: RefObject<InsightEventHandler>,
): (events: readonly NamedEvent[]) => void {
  const toldRef = useRef<Set<string>>(new Set());
  return useCallback(
    (events) => {
      for (const { key, event } of events) {
        if (toldRef.current.has(key)) continue;
        toldRef.current.add(key);
        onEventRef.current(event);
      }
    },
    [onEventRef],
  );
}
