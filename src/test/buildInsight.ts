import fc from 'fast-check';
import type { Decision, DecisionOption, Insight, Prediction } from '../model';

/** An insight with nothing reported but what a test is about. */
export function buildInsight(fields: Partial<Insight> = {}): Insight {
  return {
    id: 'a',
    kind: 'anomaly',
    title: 'Queue grows',
    summary: null,
    severity: 'medium',
    confidence: { kind: 'unknown' },
    impact: null,
    category: null,
    affected: [],
    recommendations: [],
    createdAt: null,
    ...fields,
  };
}

/** A prediction with nothing reported but what a test is about. */
export function buildPrediction(fields: Partial<Prediction> = {}): Prediction {
  return {
    id: 'p',
    metric: { id: 'queue', label: 'Queue depth', unit: 'count' },
    predicted: { kind: 'number', value: 4200 },
    interval: null,
    confidence: { kind: 'unknown' },
    horizon: { from: null, until: null, text: null },
    madeAt: null,
    trainedOn: null,
    factors: [],
    ...fields,
  };
}

/** An option with nothing reported but what a test is about. */
export function buildOption(fields: Partial<DecisionOption> = {}): DecisionOption {
  return {
    id: 'o',
    label: 'Add a worker',
    isBaseline: false,
    isRecommended: false,
    pros: [],
    cons: [],
    expected: [],
    confidence: { kind: 'unknown' },
    effort: null,
    risk: null,
    reversibility: null,
    ...fields,
  };
}

/** A decision between the given options. */
export function buildDecision(options: readonly DecisionOption[]): Decision {
  return {
    id: 'd',
    question: 'How to shorten the queue?',
    rationale: null,
    confidence: { kind: 'unknown' },
    options,
    steps: [],
    dueAt: null,
  };
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor');
/** Broken numbers among good ones: what a model may send. */
const number = fc.oneof(
  fc.double({ min: 0, max: 1 }),
  fc.constantFrom(0, 0.5, 1, -0.2, 1.7, 87, Number.NaN, Number.POSITIVE_INFINITY),
);
const time = fc.option(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.NaN)));
const word = fc.constantFrom('x', 'y', 'Error 404', 'error  404', 'Error 500', '');

/** Insights of few ids and texts, so that many collide, with numbers and links as broken as they come. */
export const anyInsight: fc.Arbitrary<Insight> = fc.record({
  id,
  kind: fc.constantFrom('anomaly', 'trend', 'a new kind'),
  title: word,
  summary: fc.option(word),
  severity: fc.option(fc.constantFrom('critical', 'high', 'medium', 'low', 'info', 'P0')),
  confidence: fc.oneof(
    fc.record({ kind: fc.constant('probability' as const), value: number }),
    fc.record({
      kind: fc.constant('categorical' as const),
      level: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    }),
    fc.constant({ kind: 'unknown' as const }),
  ),
  impact: fc.option(fc.record({ ratio: fc.option(number), value: fc.option(number) })),
  category: fc.option(word),
  affected: fc.array(word, { maxLength: 2 }),
  recommendations: fc.array(word, { maxLength: 2 }),
  createdAt: time,
  updatedAt: time,
  status: fc.constantFrom('active', 'resolved', 'streaming', 'interrupted', undefined),
  version: fc.option(fc.constantFrom('1', '2', '10')),
  fingerprint: fc.option(fc.constantFrom('f', 'g', '')),
  supersedesId: fc.option(id),
  rootCauseId: fc.option(id),
  groupKey: fc.option(fc.constantFrom('k', '')),
});

/** A list of such insights and the same ones in another order. */
export const shuffledInsights = fc
  .array(anyInsight, { maxLength: 12 })
  .chain((insights) =>
    fc.tuple(
      fc.constant(insights),
      fc.shuffledSubarray(insights, { minLength: insights.length, maxLength: insights.length }),
    ),
  );
