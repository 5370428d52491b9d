import { describe, expect, it } from 'vitest';
import { buildInsight } from '../test/buildInsight';
import { dismissal, remember } from '../test/buildMemory';
import { correctionsOf } from './correctionsOf';
import { learnFromFeedback } from './learnFromFeedback';
import { ratingOf } from './ratingOf';
import { reduceMemory } from './reduceMemory';
import { summarizeFeedback } from './summarizeFeedback';

describe('correctionsOf', () => {
  const seen = buildInsight({ title: 'The disk is full', fingerprint: 'disk' });
  const correction = {
    kind: 'correct',
    id: 'a',
    field: 'text',
    value: 'The quota is reached',
  } as const;

  it('keeps the person’s words and the source’s', () => {
    expect(correctionsOf(seen, remember(seen, [correction]))).toMatchObject([
      { value: 'The quota is reached', sourceValue: 'The disk is full', isConflict: false },
    ]);
  });

  it('marks a conflict when a new version says something else, and keeps the person’s words', () => {
    const memory = remember(seen, [correction]);
    expect(correctionsOf({ ...seen, title: 'The disk is slow' }, memory)).toMatchObject([
      { value: 'The quota is reached', sourceValue: 'The disk is slow', isConflict: true },
    ]);
    expect(correctionsOf({ ...seen, title: 'The quota is reached' }, memory)[0]?.isConflict).toBe(
      false,
    );
  });

  it('goes back to the source when taken back or undone', () => {
    const memory = remember(seen, [correction, { ...correction, value: null }]);
    expect(correctionsOf(seen, memory)).toEqual([]);
    const refused = reduceMemory(remember(seen, [correction]), { type: 'undo', opId: 'op0' });
    expect(correctionsOf(seen, refused)).toEqual([]);
  });
});

describe('learnFromFeedback', () => {
  it('hands on each lesson once, with what was corrected from what to what', () => {
    const insight = buildInsight({ title: 'Old' });
    const memory = remember(insight, [
      { kind: 'snooze', id: 'a', until: 5 },
      { kind: 'correct', id: 'a', field: 'text', value: 'New' },
      { kind: 'rate', id: 'a', rating: 'helpful', aspects: ['clear'] },
      dismissal(),
    ]);
    expect(learnFromFeedback(memory).map(({ lesson }) => lesson)).toEqual([
      { outcome: 'corrected', field: 'text', from: 'Old', to: 'New', note: null },
      { outcome: 'rated', rating: 'helpful', aspects: ['clear'] },
      { outcome: 'dismissed', reason: 'not_relevant', scope: 'this', note: null },
    ]);
    expect(learnFromFeedback(memory, (opId) => opId !== 'op2').map(({ opId }) => opId)).toEqual([
      'op2',
    ]);
  });
});

describe('summarizeFeedback', () => {
  it('counts the last verdict on each finding once', () => {
    const insight = buildInsight();
    const rate = (rating: 'helpful' | 'not_helpful' | null) =>
      ({ kind: 'rate', id: 'a', rating }) as const;
    const memory = remember(insight, [rate('helpful'), rate('helpful'), rate('not_helpful')]);
    expect(summarizeFeedback(memory).byKind).toEqual(
      new Map([['anomaly', { useful: 0, notUseful: 1 }]]),
    );
    expect(ratingOf(insight, memory)).toBe('not_helpful');
    const takenBack = remember(insight, [rate(null)], memory);
    expect(summarizeFeedback(takenBack).byKind.size).toBe(0);
    expect(ratingOf(insight, takenBack)).toBeNull();
  });

  it('takes a dismissal as a verdict only where it is one', () => {
    const memory = remember(buildInsight(), [{ ...dismissal(), reason: 'already_known' }]);
    expect(summarizeFeedback(memory).byKind.size).toBe(0);
  });
});
