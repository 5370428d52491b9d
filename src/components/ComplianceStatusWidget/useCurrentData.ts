import { useMemo, useState } from 'react';
import {
  type ResultChange,
  resultsAt,
  type ScorePolicy,
  withResults,
} from '../../compliance/index';
import type { ComplianceData } from '../../model/index';
import type { OperationLog } from './actions/operationLog';

export interface CurrentData {
  /** The service's data with what was done laid over it. */
  readonly folded: ComplianceData | undefined;
  /** The same with the results that dates have changed by now. */
  readonly current: ComplianceData | undefined;
}

/**
 * The data as it is now: with the person's acts laid over it, and with exceptions and evidence that have expired. While
 * time passes and no result changes, it stays the same object, so that nothing is made anew each minute.
 */
export function useCurrentData(
  data: ComplianceData | undefined,
  { log, fold }: Pick<OperationLog, 'log' | 'fold'>,
  expiredEvidence: ScorePolicy['expiredEvidence'] | undefined,
  now: number | null,
  timeZone: string,
): CurrentData {
  const folded = useMemo(() => data && fold(data, log), [data, log, fold]);
  const found = useMemo(
    () => (folded ? resultsAt(folded, { now, timeZone }, expiredEvidence) : []),
    [folded, expiredEvidence, now, timeZone],
  );
  const [kept, setKept] = useState(found);
  const isSame = kept === found || sameChanges(kept, found);
  if (!isSame) setKept(found);
  const changes = isSame ? kept : found;
  const current = useMemo(() => folded && withResults(folded, changes), [folded, changes]);
  return { folded, current };
}

function sameChanges(a: readonly ResultChange[], b: readonly ResultChange[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
