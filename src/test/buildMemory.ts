import fc from 'fast-check';
import { emptyMemory, reduceMemory } from '../insights';
import type { DismissScope, DismissUntil, InsightIntent, InsightMemory } from '../insights';
import type { Insight } from '../model';

/** Somebody does not find insight `a` relevant. */
export const dismissal = (scope: DismissScope = 'this', until: DismissUntil = 'material-change') =>
  ({ kind: 'dismiss', id: 'a', scope, until, reason: 'not_relevant' }) as const;

/** The memory after each intent in turn, all about one insight. */
export function remember(
  insight: Insight,
  intents: readonly InsightIntent[],
  memory: InsightMemory = emptyMemory,
): InsightMemory {
  return intents.reduce<InsightMemory>(
    (before, intent) =>
      reduceMemory(before, {
        type: 'remember',
        opId: `op${before.records.length}`,
        at: before.records.length,
        intent,
        insight,
      }),
    memory,
  );
}

/** Whatever people may do about insight `a`. */
export const anyIntent: fc.Arbitrary<InsightIntent> = fc.oneof(
  fc.record({
    kind: fc.constant('dismiss' as const),
    id: fc.constant('a'),
    scope: fc.constantFrom('this', 'similar', 'kind', 'source'),
    until: fc.oneof(fc.integer(), fc.constantFrom('material-change' as const, 'forever' as const)),
    reason: fc.constantFrom('not_relevant', 'incorrect', 'duplicate'),
  }),
  fc.record({ kind: fc.constant('snooze' as const), id: fc.constant('a'), until: fc.integer() }),
  fc.record({ kind: fc.constantFrom('restore' as const, 'accept' as const), id: fc.constant('a') }),
  fc.record({
    kind: fc.constant('correct' as const),
    id: fc.constant('a'),
    field: fc.constantFrom('severity', 'text', 'confidence'),
    value: fc.option(
      fc.oneof(
        fc.string(),
        fc.double({ noDefaultInfinity: true, noNaN: true }).map((x) => x + 0),
      ),
    ),
  }),
  fc.record({
    kind: fc.constant('rate' as const),
    id: fc.constant('a'),
    rating: fc.constantFrom('helpful', 'not_helpful', null),
  }),
);
