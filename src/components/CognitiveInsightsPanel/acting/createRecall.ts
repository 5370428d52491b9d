import {
  applyMemory,
  correctionsOf,
  describeReturn,
  type InsightMemory,
  summarizeFeedback,
} from '../../../insights';
import { drawSeverity } from '../feed/drawSeverity';
import { actingMessages } from '../messages/actingMessages';
import type { InsightFormat } from '../messages/panelMessages';
import type { Recall } from '../recall';

/** Sets findings beside a memory. Cost of each call: linear in findings and records. */
export function createRecall(memory: InsightMemory, format: InsightFormat): Recall {
  const { locale } = format;
  const messages = { ...actingMessages, ...format.messages };
  const feedback = summarizeFeedback(memory);
  return (insights, now) => {
    // Without a clock nothing is back because its time is up.
    const { visible, dismissed, returned } = applyMemory(insights, memory, now ?? 0);
    return {
      visible,
      dismissed,
      backBecause: new Map(
        returned.map((each) => [
          each.insight.id,
          describeReturn(each, {
            locale,
            messages,
            severityWord: (severity) => drawSeverity(severity, format).label,
          }),
        ]),
      ),
      newlyReturned: now === null ? [] : returned.filter(({ isNew }) => isNew),
      feedback,
      corrected: (insight) =>
        Object.fromEntries(
          correctionsOf(insight, memory).map(({ field, value }) => [field, String(value)]),
        ),
    };
  };
}
