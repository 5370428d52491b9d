import type { Insight } from '../model';
import { compileMemory } from './compileMemory';
import type { ReturnCause } from './insightIntent';
import type { InsightMemory, MemoryRecord } from './insightMemory';
import { isInsight } from './isInsight';
import { rememberInsight } from './rememberInsight';
import { returnCause } from './returnCause';

/** An insight that is not shown, with the act that hides it. */
export interface DismissedInsight {
  readonly insight: Insight;
  /** The dismissal or snooze that hides it. */
  readonly record: MemoryRecord;
}

/** An insight that is shown again although somebody hid it, with why. */
export interface ReturnedInsight {
  readonly insight: Insight;
  readonly cause: ReturnCause;
  /** The dismissal or snooze that hid it. */
  readonly record: MemoryRecord;
  /** Nobody has remembered the return yet: say it once, then remember it. */
  readonly isNew: boolean;
}

/** Insights parted by what people did about them. `visible` and `dismissed` together are all of them. */
export interface RememberedInsights {
  /** All that nothing hides, those that returned among them. */
  readonly visible: Insight[];
  /** All that a dismissal or snooze hides. */
  readonly dismissed: DismissedInsight[];
  /** Those of the visible that were hidden before, and why they are back. */
  readonly returned: ReturnedInsight[];
}

/**
 * Parts insights into what is shown and what a person dismissed. For each insight the last act that fits it decides: a
 * dismissal (of it, of similar ones, of its kind or source) or a snooze hides it until `returnCause` gives a cause; a
 * restore or an accept shows it. Visible and dismissed together are the input, each in its order.
 *
 * A finding that came back is listed as returned until somebody dismisses, snoozes, restores or accepts it. Remember a `return` intent once it was
 * shown: from then on it stays, even should the cause lapse, and does not flicker.
 *
 * Cost: O(records + insights).
 */
export function applyMemory(
  insights: readonly Insight[],
  memory: InsightMemory,
  now: number,
): RememberedInsights {
  const visible: Insight[] = [];
  const dismissed: DismissedInsight[] = [];
  const returned: ReturnedInsight[] = [];
  const usable = insights.filter(isInsight);
  if (memory.records.length === 0) return { visible: usable, dismissed, returned };

  const lastAct = compileMemory(memory);
  for (const insight of usable) {
    const about = rememberInsight(insight);
    const { hiding, back } = lastAct(about);
    if (hiding === null) {
      visible.push(insight);
      continue;
    }
    const { intent } = hiding;
    const cause =
      back?.intent.kind === 'return'
        ? back.intent.cause
        : returnCause(
            about,
            hiding.about,
            intent.until,
            intent.kind === 'dismiss' ? intent.scope : 'this',
            now,
          );
    if (cause === null) {
      dismissed.push({ insight, record: hiding });
      continue;
    }
    visible.push(insight);
    returned.push({ insight, cause, record: hiding, isNew: back === null });
  }
  return { visible, dismissed, returned };
}
