import {
  CognitiveInsightsPanel,
  type Insight,
  type InsightAction,
} from '@auterity/shared-components';
import {
  emptyMemory,
  type InsightMemory,
  type LearningIntent,
  learnFromFeedback,
  parseMemory,
  serializeMemory,
} from '@auterity/shared-components/insights';
import { useState } from 'react';

const key = 'insight-memory';

export interface LearningPanelProps {
  readonly insights: readonly Insight[];
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Hands a lesson to the engine; a rejected promise is shown and takes the act back. */
  readonly teach: (lesson: LearningIntent) => Promise<void>;
}

/** A panel that remembers what people did across visits and teaches the engine. */
export function LearningPanel({ insights, storage, teach }: LearningPanelProps) {
  const [memory, setMemory] = useState<InsightMemory>(() => {
    const stored = storage.getItem(key);
    return stored === null ? emptyMemory : parseMemory(stored).memory;
  });
  const remember = (next: InsightMemory) => {
    setMemory(next);
    storage.setItem(key, serializeMemory(next));
  };
  const onAction = async (action: InsightAction) => {
    // The act stands in the stored memory by now. A snooze teaches nothing and gives no lesson.
    const stored = parseMemory(storage.getItem(key) ?? '').memory;
    const opId = 'opId' in action ? action.opId : null;
    const lessons = learnFromFeedback(stored, (sent) => sent !== opId);
    await Promise.all(lessons.map((lesson) => teach(lesson)));
  };
  return (
    <CognitiveInsightsPanel
      insights={insights}
      memory={memory}
      onMemoryChange={remember}
      onAction={onAction}
    />
  );
}
