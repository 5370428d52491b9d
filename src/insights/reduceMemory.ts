import type { Insight } from '../model';
import type { InsightIntent } from './insightIntent';
import { maxMemoryRecords, type InsightMemory, type MemoryRecord } from './insightMemory';
import { rememberInsight } from './rememberInsight';
import { sourceValueOf } from './sourceValueOf';

/** What happens to a memory: an act is added, or taken back. */
export type MemoryAction =
  | {
      readonly type: 'remember';
      /** Names this act; the same one twice counts once. */
      readonly opId: string;
      /** Epoch milliseconds (UTC). */
      readonly at: number;
      readonly by?: string | null | undefined;
      readonly intent: InsightIntent;
      /** The insight that the intent is about, as it is now. */
      readonly insight: Insight;
    }
  /** Takes an act back, as after Ctrl+Z or when the server refused it. */
  | { readonly type: 'undo'; readonly opId: string };

/**
 * The memory after an act. Acts are only added or taken back, so undoing one gives exactly what was before, whatever
 * came between. A repeated or unknown `opId` changes nothing and hands on the very same memory.
 */
export function reduceMemory(memory: InsightMemory, action: MemoryAction): InsightMemory {
  const { opId } = action;
  const isKnown = memory.records.some((record) => record.opId === opId);
  if (action.type === 'undo') {
    if (!isKnown) return memory;
    return { records: memory.records.filter((record) => record.opId !== opId) };
  }
  if (isKnown) return memory;

  const { at, by = null, intent, insight } = action;
  const about = rememberInsight(insight);
  const record: MemoryRecord = {
    opId,
    at,
    by,
    intent,
    about:
      intent.kind === 'correct'
        ? { ...about, sourceValue: sourceValueOf(insight, intent.field) }
        : about,
  };
  return { records: [...memory.records, record].slice(-maxMemoryRecords) };
}
