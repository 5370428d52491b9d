import type { InsightIntent, InsightMemory, ReturnedInsight } from '../../../insights';
import type { Insight } from '../../../model';
import type { InsightActionHandler } from '../insightAction';
import type { InsightEventHandler } from '../insightEvent';

/** What a log is kept with. */
export interface InsightLogProps {
  readonly memory: InsightMemory;
  readonly onMemoryChange: (memory: InsightMemory) => void;
  readonly onAction: InsightActionHandler | undefined;
  readonly onEvent: InsightEventHandler | undefined;
  /** Whether there is no connection, so that an act waits for one. */
  readonly isOffline: boolean;
  /** Epoch milliseconds (UTC); `null`: not known yet, and nothing can be done. */
  readonly now: number | null;
}

/** What a person did last, so that it can be taken back, or why it was refused. */
export interface LastAct {
  readonly opId: string;
  readonly intent: InsightIntent;
  readonly insight: Insight;
  /** `waiting`: there is no connection, and the app has not answered. */
  readonly status: 'done' | 'waiting' | 'undone' | 'refused';
  /** How many other findings it hides. */
  readonly alsoHidden: number;
  /** Why it was refused, in the app's words. */
  readonly reason: string | null;
}

/** What people do about insights: at once on screen, taken back alone when the app refuses it. */
export interface InsightLog {
  readonly act: (insight: Insight, intent: InsightIntent, alsoHidden?: number) => void;
  /** Takes one earlier act back. */
  readonly takeBack: (insight: Insight, opId: string) => void;
  /** Remembers that findings are back, so that it is said once. */
  readonly rememberReturns: (returned: readonly ReturnedInsight[]) => void;
}

/** Whether an act stands, so that it can be taken back. */
export function canUndo({ status }: LastAct): boolean {
  return status === 'done' || status === 'waiting';
}
