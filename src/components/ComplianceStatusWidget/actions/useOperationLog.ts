import { useState } from 'react';
import type { ComplianceData } from '../../../model/index';
import type { Fold, LoggedOperation, OperationLog } from './operationLog';

const unchanged: Fold = (data) => data;

/** Keeps the log of what was done; newer data takes what was agreed to off it. */
export function useOperationLog(data: ComplianceData | undefined): OperationLog {
  const [log, setLog] = useState<readonly LoggedOperation[]>([]);
  const [fold, setFold] = useState<Fold>(() => unchanged);
  const [seen, setSeen] = useState(data);
  if (seen !== data) {
    setSeen(data);
    setLog(log.filter(({ status }) => status !== 'done'));
  }
  return { log, setLog, fold, setFold };
}
