import type { FeedbackSummary, FeedbackTally } from './feedbackFactor';
import type { InsightIntent } from './insightIntent';
import type { InsightMemory } from './insightMemory';

/**
 * Counts by kind and by source what people found useful: accepted or rated helpful; and what not: rated not helpful, or
 * dismissed as not relevant or incorrect. Of each finding the last such act counts and no other, so that one person
 * clicking ten times weighs as much as clicking once. A dismissal for another reason says nothing about its worth.
 */
export function summarizeFeedback(memory: InsightMemory): FeedbackSummary {
  const verdicts = new Map<string, { useful: boolean; kind: string; source: string | null }>();
  for (const { intent, about } of memory.records) {
    const useful = verdictOf(intent);
    if (useful === undefined) continue;
    if (useful === null) verdicts.delete(about.fingerprint);
    else verdicts.set(about.fingerprint, { useful, kind: about.kind, source: about.source });
  }
  const byKind = new Map<string, FeedbackTally>();
  const bySource = new Map<string, FeedbackTally>();
  for (const { useful, kind, source } of verdicts.values()) {
    add(byKind, kind, useful);
    if (source !== null) add(bySource, source, useful);
  }
  return { byKind, bySource };
}

/** `null`: an earlier verdict is taken back; `undefined`: it is no verdict. */
function verdictOf(intent: InsightIntent): boolean | null | undefined {
  switch (intent.kind) {
    case 'accept':
      return true;
    case 'rate':
      return intent.rating === null ? null : intent.rating === 'helpful';
    case 'restore':
      return null;
    case 'dismiss':
      return intent.reason === 'not_relevant' || intent.reason === 'incorrect' ? false : undefined;
    case 'snooze':
    case 'correct':
    case 'return':
      return undefined;
  }
}

function add(tallies: Map<string, FeedbackTally>, key: string, useful: boolean): void {
  const tally = tallies.get(key) ?? { useful: 0, notUseful: 0 };
  tallies.set(key, {
    useful: tally.useful + Number(useful),
    notUseful: tally.notUseful + Number(!useful),
  });
}
