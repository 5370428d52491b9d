import type { Insight } from '@auterity/shared-components';
import {
  applyMemory,
  dedupeInsights,
  describeConfidence,
  type InsightMemory,
  rankInsights,
  summarizeFeedback,
} from '@auterity/shared-components/insights';

/** The findings as lines for a digest or a chat: each once, what was dismissed left out, the gravest first. */
export function rankedList(
  insights: readonly Insight[],
  memory: InsightMemory,
  now: number,
): readonly string[] {
  const { items } = dedupeInsights(insights);
  const { visible } = applyMemory(items, memory, now);
  const { ordered, reasons } = rankInsights(visible, { now, feedback: summarizeFeedback(memory) });
  return ordered.map(({ id, title, confidence }) => {
    const { label } = describeConfidence(confidence);
    return `${title} (${label.toLowerCase()}). ${reasons[id] ?? ''}`;
  });
}
