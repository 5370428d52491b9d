import type { InsightIntent, ReturnedInsight } from '../../../insights';
import type { Insight } from '../../../model';

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
