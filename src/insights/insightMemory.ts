import type { InsightIntent } from './insightIntent';

/** What people did about insights, oldest first. Plain data; `serializeMemory` keeps it, `parseMemory` reads it back. */
export interface InsightMemory {
  readonly records: readonly MemoryRecord[];
}

/** One act of a person about one insight. */
export interface MemoryRecord {
  /** Names this act, so that it can be undone and is never counted twice. */
  readonly opId: string;
  /** Epoch milliseconds (UTC). */
  readonly at: number;
  /** Who acted; `null`: not known. */
  readonly by: string | null;
  readonly intent: InsightIntent;
  /** The insight as it was at that moment. */
  readonly about: RememberedInsight;
}

/** What an insight was like when somebody acted on it: enough to know it again and to see that it has changed. */
export interface RememberedInsight {
  readonly fingerprint: string;
  /** See `similarityOf`. */
  readonly similarity: string;
  readonly kind: string;
  readonly source: string | null;
  readonly severity: string | null;
  readonly impactRatio: number | null;
  /** See `evidenceKey`. */
  readonly evidence: string;
  /** What the source said in the field that somebody corrected. */
  readonly sourceValue?: string | number | null | undefined;
}

export const emptyMemory: InsightMemory = { records: [] };

/** Beyond this many records the oldest are forgotten. */
export const maxMemoryRecords = 5_000;
