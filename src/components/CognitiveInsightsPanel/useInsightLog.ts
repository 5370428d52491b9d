import { useCallback, useMemo, useState } from 'react';
import { useLatest, usePart } from '../../internal';
import type { InsightLog, InsightLogProps, LastAct } from './acting/insightLog';
import { actingPart } from './parts';

/** What people do about insights, and what they did last. Nothing is done before the code for it is here. */
export interface InsightActs extends InsightLog {
  readonly last: LastAct | null;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** Holds what was done last, for the log that keeps the memory and the app in step. */
export function useInsightLog(props: InsightLogProps): InsightActs {
  const latestRef = useLatest(props);
  const acting = usePart(actingPart, false);
  const [last, setLast] = useState<LastAct | null>(null);
  const openLog = useCallback(
    () => acting?.createInsightLog({ latestRef, setLast }),
    [acting, latestRef],
  );
  return useMemo(
    () => ({
      last,
      act: (...act) => openLog()?.act(...act),
      takeBack: (...act) => openLog()?.takeBack(...act),
      rememberReturns: (returned) => openLog()?.rememberReturns(returned),
      undo: () => openLog()?.undo(last),
      forget: () => setLast(null),
    }),
    [last, openLog],
  );
}
