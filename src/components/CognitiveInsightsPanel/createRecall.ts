import {
  applyMemory,
  correctInsight,
  describeReturn,
  type InsightMemory,
  memoryMessages,
  summarizeFeedback,
} from '../../insights';
import { drawSeverity } from './feed/drawSeverity';
import type { InsightFormat } from './messages/panelMessages';
import type { Recall } from './recall';

/** Sets findings beside a memory. Cost of each call: linear in findings and records. */
export function createRecall(memory: InsightMemory, format: InsightFormat): Recall {
  const { locale } = format;
  const messages = { ...memoryMessages, ...format.messages };
  const feedback = summarizeFeedback(memory);
  const correct = correctInsight(memory);
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
      correct,
    };
  };
}
