import type { Dispatch, RefObject, SetStateAction } from 'react';
import { newUuid } from '../../../internal';
import { type MemoryAction, reduceMemory } from '../../../insights';
import { canUndo, type InsightLog, type InsightLogProps, type LastAct } from './insightLog';
import { settle } from './settle';

export interface InsightLogInput {
  /** What holds at the moment of an act. */
  readonly latestRef: RefObject<InsightLogProps>;
  readonly setLast: Dispatch<SetStateAction<LastAct | null>>;
}

/**
 * Keeps the memory and the app in step. An act is remembered at once; a rejected promise takes back that act and no
 * other, whatever was done in the meantime.
 */
export function createInsightLog({
  latestRef,
  setLast,
}: InsightLogInput): InsightLog & { readonly undo: (last: LastAct | null) => void } {
  const reduce = (action: MemoryAction) => {
    const { memory, onMemoryChange } = latestRef.current;
    const next = reduceMemory(memory, action);
    if (next === memory) return;
    // The app's answer may come before React renders again.
    latestRef.current = { ...latestRef.current, memory: next };
    onMemoryChange(next);
  };
  const log: InsightLog = {
    act: (insight, intent, alsoHidden = 0) => {
      const { now, onAction, isOffline } = latestRef.current;
      if (now === null) return;
      const opId = newUuid();
      const told = { opId, intent, insight, alsoHidden, reason: null };
      const tell = (stage: 'pending' | 'committed' | 'rolledBack') =>
        latestRef.current.onEvent?.({
          type: `insight.${intent.kind}.${stage}`,
          id: insight.id,
          opId,
        });
      reduce({ type: 'remember', opId, at: now, intent, insight });
      setLast({ ...told, status: isOffline ? 'waiting' : 'done' });
      tell('pending');
      void settle(() => onAction?.({ ...intent, opId })).then((refusal) => {
        tell(refusal === null ? 'committed' : 'rolledBack');
        if (refusal === null) {
          setLast((last) =>
            last?.opId === opId && last.status === 'waiting' ? { ...last, status: 'done' } : last,
          );
          return;
        }
        reduce({ type: 'undo', opId });
        setLast({ ...told, status: 'refused', ...refusal });
      });
    },
    takeBack: (insight, opId) => {
      const { memory, onAction, onEvent } = latestRef.current;
      const { id } = insight;
      const record = memory.records.find((each) => each.opId === opId);
      reduce({ type: 'undo', opId });
      onEvent?.({ type: 'insight.undo', id, opId });
      void settle(() => onAction?.({ kind: 'undo', id, opId })).then((refusal) => {
        if (refusal === null || record === undefined) return;
        const { at, by, intent } = record;
        reduce({ type: 'remember', opId, at, by, intent, insight });
        setLast({ opId, intent, insight, alsoHidden: 0, status: 'refused', ...refusal });
      });
    },
    rememberReturns: (returned) => {
      const { now } = latestRef.current;
      if (now === null) return;
      for (const { insight, cause, record } of returned) {
        const intent = { kind: 'return', id: insight.id, cause } as const;
        const opId = `${record.opId}-return-${now}`;
        reduce({ type: 'remember', opId, at: now, intent, insight });
      }
    },
  };
  return {
    ...log,
    undo: (last) => {
      if (last === null || !canUndo(last)) return;
      log.takeBack(last.insight, last.opId);
      setLast({ ...last, status: 'undone' });
    },
  };
}
