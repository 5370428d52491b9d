import { useCallback, useId, useMemo, useRef, useState } from 'react';
import {
  type InsightIntent,
  type InsightMemory,
  type MemoryAction,
  type ReturnedInsight,
  reduceMemory,
} from '../../../insights';
import { useLatest } from '../../../internal';
import type { Insight } from '../../../model';
import type { InsightActionHandler } from '../insightAction';
import { settle } from './settle';

/** What a person did last, so that it can be taken back, or why it was refused. */
export interface LastAct {
  readonly opId: string;
  readonly intent: InsightIntent;
  readonly insight: Insight;
  readonly status: 'done' | 'undone' | 'refused';
  /** How many other findings it hides. */
  readonly alsoHidden: number;
  /** Why it was refused, in the app's words. */
  readonly reason: string | null;
}

export interface InsightActsInput {
  readonly memory: InsightMemory;
  readonly onMemoryChange: (memory: InsightMemory) => void;
  readonly onAction: InsightActionHandler | undefined;
  /** Epoch milliseconds (UTC); `null`: not known yet, and nothing can be done. */
  readonly now: number | null;
}

/** What people do about insights: at once on screen, taken back alone when the app refuses it. */
export interface InsightActs {
  readonly last: LastAct | null;
  readonly act: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  readonly undo: () => void;
  /** Takes one earlier act back. */
  readonly takeBack: (insight: Insight, opId: string) => void;
  readonly forget: () => void;
  /** Remembers that findings are back, so that it is said once. */
  readonly rememberReturns: (returned: readonly ReturnedInsight[]) => void;
}

/**
 * Keeps the memory and the app in step. An act is remembered at once; a rejected promise takes back that act and no
 * other, whatever was done in the meantime.
 */
export function useInsightActs(input: InsightActsInput): InsightActs {
  const latestRef = useLatest(input);
  const prefix = useId();
  const count = useRef(0);
  const [last, setLast] = useState<LastAct | null>(null);

  const reduce = useCallback(
    (action: MemoryAction) => {
      const { memory, onMemoryChange } = latestRef.current;
      const next = reduceMemory(memory, action);
      if (next === memory) return;
      // The app's answer may come before React renders again.
      latestRef.current = { ...latestRef.current, memory: next };
      onMemoryChange(next);
    },
    [latestRef],
  );

  const act = useCallback(
    (insight: Insight, intent: InsightIntent, alsoHidden = 0) => {
      const { now, onAction } = latestRef.current;
      if (now === null) return;
      const opId = `${prefix}${(count.current += 1)}-${now}`;
      reduce({ type: 'remember', opId, at: now, intent, insight });
      setLast({ opId, intent, insight, alsoHidden, status: 'done', reason: null });
      void settle(() => onAction?.({ ...intent, opId })).then((refusal) => {
        if (refusal === null) return;
        reduce({ type: 'undo', opId });
        setLast({ opId, intent, insight, alsoHidden, status: 'refused', reason: refusal.reason });
      });
    },
    [latestRef, prefix, reduce],
  );

  const takeBack = useCallback(
    (insight: Insight, opId: string) => {
      const { id } = insight;
      const record = latestRef.current.memory.records.find((each) => each.opId === opId);
      reduce({ type: 'undo', opId });
      void settle(() => latestRef.current.onAction?.({ kind: 'undo', id, opId })).then(
        (refusal) => {
          if (refusal === null || record === undefined) return;
          const { at, by, intent } = record;
          reduce({ type: 'remember', opId, at, by, intent, insight });
          setLast({ opId, intent, insight, alsoHidden: 0, status: 'refused', ...refusal });
        },
      );
    },
    [latestRef, reduce],
  );

  const undo = useCallback(() => {
    if (last?.status !== 'done') return;
    takeBack(last.insight, last.opId);
    setLast({ ...last, status: 'undone' });
  }, [last, takeBack]);

  const rememberReturns = useCallback(
    (returned: readonly ReturnedInsight[]) => {
      const { now } = latestRef.current;
      if (now === null) return;
      for (const { insight, cause, record } of returned) {
        const intent = { kind: 'return', id: insight.id, cause } as const;
        reduce({
          type: 'remember',
          opId: `${record.opId}-return-${now}`,
          at: now,
          intent,
          insight,
        });
      }
    },
    [latestRef, reduce],
  );

  const forget = useCallback(() => setLast(null), []);
  return useMemo(
    () => ({ last, act, undo, takeBack, forget, rememberReturns }),
    [last, act, undo, takeBack, forget, rememberReturns],
  );
}
