import type { InsightIntent } from './insightIntent';
import type { InsightMemory, MemoryRecord, RememberedInsight } from './insightMemory';

/** What the last acts on an insight come to. */
export interface LastAct {
  /** The record that hides the insight; `null`: none does, or somebody restored or accepted it since. */
  readonly hiding: HidingRecord | null;
  /** The `return` since then. */
  readonly back: MemoryRecord | null;
}

/** A record that hides insights. */
export interface HidingRecord extends MemoryRecord {
  readonly intent: Extract<InsightIntent, { kind: 'dismiss' | 'snooze' }>;
}

interface Place {
  readonly record: MemoryRecord;
  readonly index: number;
}

/**
 * Indexes a memory, so that the last act on an insight is found in constant time however many records there are. Later
 * records win; the order is theirs and not that of their times, since the clocks of two devices differ.
 */
export function compileMemory(memory: InsightMemory): (insight: RememberedInsight) => LastAct {
  const acts = new Map<string, Place>();
  const returns = new Map<string, Place>();
  memory.records.forEach((record, index) => {
    const { intent, about } = record;
    const place = { record, index };
    if (intent.kind === 'return') returns.set(about.fingerprint, place);
    if (intent.kind === 'rate' || intent.kind === 'correct' || intent.kind === 'return') return;
    acts.set(`this ${about.fingerprint}`, place);
    const wider = intent.kind === 'dismiss' ? scopeKey(about, intent.scope) : null;
    if (wider !== null) acts.set(wider, place);
  });

  return (insight) => {
    const last = [
      acts.get(`this ${insight.fingerprint}`),
      acts.get(`similar ${insight.similarity}`),
      acts.get(`kind ${insight.kind}`),
      insight.source === null ? undefined : acts.get(`source ${insight.source}`),
    ].reduce(later);
    if (last === undefined || !isHiding(last.record)) return { hiding: null, back: null };
    const back = returns.get(insight.fingerprint);
    return {
      hiding: last.record,
      back: back !== undefined && back.index > last.index ? back.record : null,
    };
  };
}

function scopeKey(about: RememberedInsight, scope: string): string | null {
  switch (scope) {
    case 'similar':
      return `similar ${about.similarity}`;
    case 'kind':
      return `kind ${about.kind}`;
    case 'source':
      return about.source === null ? null : `source ${about.source}`;
    default:
      return null;
  }
}

function later(a: Place | undefined, b: Place | undefined): Place | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.index > b.index ? a : b;
}

function isHiding(record: MemoryRecord): record is HidingRecord {
  return record.intent.kind === 'dismiss' || record.intent.kind === 'snooze';
}
