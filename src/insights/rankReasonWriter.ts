import type { Insight } from '../model';
import type { Message } from './message';
import { plainText } from './plainText';
import type { RankFactors } from './rankFactors';
import type { rankMessages } from './rankMessages';
import { sayMessage } from './sayMessage';

export type RankMessages = Readonly<Record<keyof typeof rankMessages, Message>>;
type RankClause = keyof typeof rankMessages;

const severityClause: ReadonlyMap<unknown, RankClause> = new Map([
  ['critical', 'rankSeverityCritical'],
  ['high', 'rankSeverityHigh'],
  ['medium', 'rankSeverityMedium'],
  ['low', 'rankSeverityLow'],
  ['info', 'rankSeverityInfo'],
]);
const confidenceClause = {
  high: 'rankConfidenceHigh',
  medium: 'rankConfidenceMedium',
  low: 'rankConfidenceLow',
  unknown: 'rankConfidenceUnknown',
} as const;
const impactClause = {
  high: 'rankImpactHigh',
  medium: 'rankImpactMedium',
  low: 'rankImpactLow',
  unknown: 'rankImpactUnknown',
} as const;
const urgencyClause = {
  hour: 'rankUrgencyHour',
  day: 'rankUrgencyDay',
  week: 'rankUrgencyWeek',
  none: null,
} as const;
const ageClause = {
  hour: 'rankAgeHour',
  day: 'rankAgeDay',
  week: 'rankAgeWeek',
  older: 'rankAgeOlder',
  unknown: 'rankAgeUnknown',
} as const;

const feedbackClause = { '-1': 'rankFeedbackDown', '0': null, '1': 'rankFeedbackUp' } as const;

/**
 * Makes a function that says in one sentence why an insight stands where it stands. Insights with the same reasons
 * share one sentence, so 10,000 cost little more than the few dozen that differ.
 */
export function rankReasonWriter(
  messages: RankMessages,
  locale: string,
): (insight: Insight, factors: RankFactors) => string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const bySeverity = new Map<unknown, Map<number, string>>();
  return ({ severity }, factors) => {
    let written = bySeverity.get(severity);
    if (written === undefined) {
      written = new Map();
      bySeverity.set(severity, written);
    }
    const key = keyOf(factors);
    const before = written.get(key);
    if (before !== undefined) return before;
    const values = { severity: plainText(severity, 40).text };
    const clauses = clausesOf(severity, values.severity, factors).map((clause) =>
      sayMessage(messages[clause], values, locale),
    );
    const sentence = sayMessage(messages.rankReason, { factors: list.format(clauses) }, locale);
    written.set(key, sentence);
    return sentence;
  };
}

const levelDigit = {
  high: 0,
  medium: 1,
  low: 2,
  unknown: 3,
  hour: 4,
  day: 5,
  week: 6,
  older: 7,
  none: 8,
} as const;

/** Equal for factors whose clauses are equal but for the severity: a digit for each. */
function keyOf(factors: RankFactors): number {
  const { confidenceLevel, impactLevel, urgencyLevel, ageLevel } = factors;
  const levels =
    levelDigit[confidenceLevel] * 1_000 +
    levelDigit[impactLevel] * 100 +
    levelDigit[urgencyLevel] * 10 +
    levelDigit[ageLevel ?? 'none'];
  const flags = Number(factors.isPinned) + 2 * Number(factors.isSettled);
  const lean = feedbackLean(factors.feedback);
  return levels + 10_000 * flags + 100_000 * (lean + 1);
}

function clausesOf(severity: unknown, severityText: string, factors: RankFactors): RankClause[] {
  const otherSeverity = severityText === '' ? 'rankSeverityNone' : 'rankSeverityOther';
  const clauses: (RankClause | null)[] = [
    factors.isPinned ? 'rankPinned' : null,
    factors.isSettled ? 'rankSettled' : null,
    severityClause.get(severity) ?? otherSeverity,
    confidenceClause[factors.confidenceLevel],
    impactClause[factors.impactLevel],
    urgencyClause[factors.urgencyLevel],
    factors.ageLevel === null ? null : ageClause[factors.ageLevel],
    feedbackClause[feedbackLean(factors.feedback)],
  ];
  return clauses.filter((clause) => clause !== null);
}

/** Only what moves an insight visibly is worth a word: 1 up, −1 down, 0 neither. */
function feedbackLean(factor: number): -1 | 0 | 1 {
  if (factor > 1.02) return 1;
  return factor < 0.98 ? -1 : 0;
}
