import type { Insight } from '../model';
import type { Message } from '../i18n/index';
import { plainText } from './plainText';
import type { RankFactors } from './rankFactors';
import type { rankMessages } from './rankMessages';
import { cachedIntl, formatMessage } from '../i18n/index';

/** The texts from which the reason for a rank is put together, by the keys of `rankMessages`. */
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
  const texts = sayAll(messages, locale);
  const bySeverity = new Map<unknown, SeveritySentences>();
  return ({ severity }, factors) => {
    let sentences = bySeverity.get(severity);
    if (sentences === undefined) {
      sentences = { clause: severityText(severity, messages, locale), written: new Map() };
      bySeverity.set(severity, sentences);
    }
    const key = keyOf(factors);
    const before = sentences.written.get(key);
    if (before !== undefined) return before;
    const clauses = clausesOf(factors).map((clause) =>
      clause === null ? sentences.clause : texts[clause],
    );
    const sentence = formatMessage(
      messages.rankReason,
      { factors: cachedIntl(Intl.ListFormat, locale, { type: 'conjunction' }).format(clauses) },
      locale,
    );
    sentences.written.set(key, sentence);
    return sentence;
  };
}

/** The sentences already written for one severity, by `keyOf`. */
interface SeveritySentences {
  readonly clause: string;
  readonly written: Map<number, string>;
}

function severityText(severity: unknown, messages: RankMessages, locale: string): string {
  const text = plainText(severity, 40).text;
  const unknownSeverity = text === '' ? 'rankSeverityNone' : 'rankSeverityOther';
  const clause = severityClause.get(severity) ?? unknownSeverity;
  return formatMessage(messages[clause], { severity: text }, locale);
}

/** Each clause in words, said once for all insights. */
function sayAll(messages: RankMessages, locale: string): Readonly<Record<RankClause, string>> {
  return Object.fromEntries(
    Object.entries(messages).map(([clause, message]) => [
      clause,
      formatMessage(message, {}, locale),
    ]),
  ) as Record<RankClause, string>;
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

/** The clauses of a sentence in their order; `null` stands for the severity. */
function clausesOf(factors: RankFactors): (RankClause | null)[] {
  const urgency = urgencyClause[factors.urgencyLevel];
  const lean = feedbackClause[feedbackLean(factors.feedback)];
  return [
    ...(factors.isPinned ? (['rankPinned'] as const) : []),
    ...(factors.isSettled ? (['rankSettled'] as const) : []),
    null,
    confidenceClause[factors.confidenceLevel],
    impactClause[factors.impactLevel],
    ...(urgency === null ? [] : [urgency]),
    ...(factors.ageLevel === null ? [] : [ageClause[factors.ageLevel]]),
    ...(lean === null ? [] : [lean]),
  ];
}

/** Only what moves an insight visibly is worth a word: 1 up, −1 down, 0 neither. */
function feedbackLean(factor: number): -1 | 0 | 1 {
  if (factor > 1.02) return 1;
  return factor < 0.98 ? -1 : 0;
}
