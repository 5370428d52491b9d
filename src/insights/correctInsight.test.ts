import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyInsight, buildInsight } from '../test/buildInsight';
import { correctInsight } from './correctInsight';
import { correctionsOf } from './correctionsOf';
import type { CorrectedField } from './insightIntent';
import { emptyMemory, type InsightMemory } from './insightMemory';
import { reduceMemory } from './reduceMemory';

const correct = (
  memory: InsightMemory,
  insight: ReturnType<typeof buildInsight>,
  field: CorrectedField,
  value: string | null,
): InsightMemory => {
  const intent = { kind: 'correct', id: insight.id, field, value } as const;
  const opId = String(memory.records.length);
  return reduceMemory(memory, { type: 'remember', opId, at: 0, intent, insight });
};
const queue = buildInsight({ id: 'a', summary: 'Since Monday' });

describe('correctInsight', () => {
  it('puts a person’s wording, severity and confidence in the place of the source’s', () => {
    const memory = (['text', 'severity', 'confidence'] as const).reduce(
      (before, field, index) =>
        correct(before, queue, field, ['Queue shrinks', 'low', 'high'][index] ?? null),
      emptyMemory,
    );
    expect(correctInsight(memory)(queue)).toEqual({
      ...queue,
      title: 'Queue shrinks',
      severity: 'low',
      confidence: { kind: 'categorical', level: 'high' },
    });
  });

  it('finds the finding again under a new id, and leaves all others and the finding itself alone', () => {
    const memory = correct(emptyMemory, queue, 'severity', 'low');
    const shown = correctInsight(memory);
    expect(shown({ ...queue, id: 'b' }).severity).toBe('low');
    expect(queue.severity).toBe('medium');
    const other = buildInsight({ id: 'c', title: 'Cost rises' });
    expect(shown(other)).toBe(other);
  });

  it('goes back to the source when the correction is taken back', () => {
    const memory = correct(correct(emptyMemory, queue, 'text', 'x'), queue, 'text', null);
    expect(correctInsight(memory)(queue)).toBe(queue);
  });

  it('sets the source’s title, not its summary, beside a corrected wording', () => {
    const memory = correct(emptyMemory, queue, 'text', 'Queue shrinks');
    expect(correctionsOf(queue, memory)).toMatchObject([{ sourceValue: queue.title }]);
  });

  it('changes nothing when nobody corrected anything', () => {
    fc.assert(
      fc.property(anyInsight, (insight) => {
        expect(correctInsight(emptyMemory)(insight)).toBe(insight);
      }),
    );
  });
});
