import { gapToTarget } from './gapToTarget';
import type { scoreMessages } from './scoreMessages';
import type { ExclusionReason, ScoreResult } from './scoreResult';

/** A sentence of `explainScore`: a key of `scoreMessages`. */
export type ScoreSentence = keyof typeof scoreMessages;

/** How the sentences are put into words. */
export interface ScoreWords {
  /** The text of a sentence with its values filled in; `count` also chooses the plural form. */
  readonly say: (
    sentence: ScoreSentence,
    values: Readonly<Record<string, string | number>>,
  ) => string;
  /** A ratio (0–1) as text, such as "72%". */
  readonly percent: (ratio: number) => string;
}

const leftOut: readonly (readonly [ExclusionReason, ScoreSentence])[] = [
  ['not_assessed', 'scoreLeavesOutNotAssessed'],
  ['evaluation_error', 'scoreLeavesOutNotChecked'],
  ['insufficient_evidence', 'scoreLeavesOutUnproven'],
  ['unmapped', 'scoreLeavesOutUnmapped'],
  ['exempt', 'scoreLeavesOutExempt'],
  ['not_applicable', 'scoreLeavesOutNotApplicable'],
  ['no_weight', 'scoreLeavesOutWeightless'],
];

/**
 * Says in sentences what a score counts, what it leaves out and why, how far it may yet move, and what would lift it
 * to the target: enough for a reader to make the same score from the same facts.
 */
export function explainScore(result: ScoreResult, { say, percent }: ScoreWords): readonly string[] {
  const { score, lower, upper, policy, excluded, byResult } = result;
  const sentences: string[] = [];

  if (score === null) {
    sentences.push(say('scoreNone', {}));
  } else {
    sentences.push(say(methodSentence(result), { count: countOf(result), score: percent(score) }));
    if (policy.weights !== undefined || isWeighed(result)) {
      sentences.push(say('scoreWeighted', {}));
    }
  }
  for (const [why, sentence] of leftOut) {
    const count = excluded.filter((unit) => unit.why === why).length;
    if (count > 0) sentences.push(say(sentence, { count }));
  }
  if (score === null || lower === null || upper === null) return sentences;

  const unproven = byResult.insufficient_evidence;
  if (unproven > 0 && policy.insufficientEvidence === 'count_as_non_compliant') {
    sentences.push(say('scoreCountsUnproven', { count: unproven }));
  }
  if (percent(lower) !== percent(upper)) {
    sentences.push(say('scoreBounds', { lower: percent(lower), upper: percent(upper) }));
  }
  const before = result.scoreWithoutExceptions;
  if (before !== null && percent(before) !== percent(score)) {
    sentences.push(say('scoreWithoutExceptions', { score: percent(before) }));
  }
  const gap = gapToTarget(result);
  if (gap.length > 0) {
    sentences.push(say('scoreGap', { count: gap.length, target: percent(policy.target) }));
  }
  return sentences;
}

function countOf(result: ScoreResult): number {
  return result.policy.method === 'average_of_averages'
    ? result.denominator
    : result.contributions.length;
}

/** Whether some units weigh more than others; frameworks always weigh the same. */
function isWeighed({ policy, contributions: [first, ...others] }: ScoreResult): boolean {
  return (
    policy.method !== 'average_of_averages' && others.some(({ weight }) => weight !== first?.weight)
  );
}

function methodSentence({ policy }: ScoreResult): ScoreSentence {
  const countsControls = policy.unit === 'control';
  switch (policy.method) {
    case 'average_of_averages':
      return 'scoreOfFrameworks';
    case 'weighted_average':
      return countsControls ? 'scoreOfControls' : 'scoreOfRequirements';
    case 'pass_ratio':
    case 'strict':
      return countsControls ? 'scoreOfCompliantControls' : 'scoreOfCompliantRequirements';
  }
}
