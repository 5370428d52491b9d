import { type InsightMemory, type MemoryAction, reduceMemory } from '../../../insights';
import type { InsightActionHandler } from '../insightAction';
import type { InsightLog, LastAct } from './insightLog';
import { settle } from './settle';

export interface InsightLogInput {
  /** A name for an act at a time; no two acts have the same. */
  readonly newId: (now: number) => string;
  /** What holds at the moment of an act. */
  readonly read: () => {
    readonly memory: InsightMemory;
    readonly onAction: InsightActionHandler | undefined;
    /** Epoch milliseconds (UTC); `null`: not known yet, and nothing can be done. */
    readonly now: number | null;
  };
  readonly write: (memory: InsightMemory) => void;
  readonly onLast: (last: LastAct) => void;
}

/**
 * Keeps the memory and the app in step. An act is remembered at once; a rejected promise takes back that act and no
 * other, whatever was done in the meantime.
 */
export function createInsightLog({ newId, read, write, onLast }: InsightLogInput): InsightLog {
  const reduce = (action: MemoryAction) => {
    const { memory } = read();
    const next = reduceMemory(memory, action);
    if (next !== memory) write(next);
  };
  return {
    act: (insight, intent, alsoHidden = 0) => {
      const { now, onAction } = read();
      if (now === null) return;
      const opId = newId(now);
      const told = { opId, intent, insight, alsoHidden };
      reduce({ type: 'remember', opId, at: now, intent, insight });
      onLast({ ...told, status: 'done', reason: null });
      void settle(() => onAction?.({ ...intent, opId })).then((refusal) => {
        if (refusal === null) return;
        reduce({ type: 'undo', opId });
        onLast({ ...told, status: 'refused', reason: refusal.reason });
      });
    },
    takeBack: (insight, opId) => {
      const { memory, onAction } = read();
      const { id } = insight;
      const record = memory.records.find((each) => each.opId === opId);
      reduce({ type: 'undo', opId });
      void settle(() => onAction?.({ kind: 'undo', id, opId })).then((refusal) => {
        if (refusal === null || record === undefined) return;
        const { at, by, intent } = record;
        reduce({ type: 'remember', opId, at, by, intent, insight });
        onLast({ opId, intent, insight, alsoHidden: 0, status: 'refused', ...refusal });
      });
    },
    rememberReturns: (returned) => {
      const { now } = read();
      if (now === null) return;
      for (const { insight, cause, record } of returned) {
        const intent = { kind: 'return', id: insight.id, cause } as const;
        const opId = `${record.opId}-return-${now}`;
        reduce({ type: 'remember', opId, at: now, intent, insight });
      }
    },
  };
}
