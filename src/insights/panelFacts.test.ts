import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Insight, Provenance } from '../model';
import { anyInsight, buildInsight } from '../test/buildInsight';
import type { ConditionInput } from './conditionBody';
import { describeCondition } from './describeCondition';
import { factorBars } from './factorBars';
import { groupByRootCause } from './groupByRootCause';
import { insightsCondition } from './insightsCondition';
import { isMachineMade } from './isMachineMade';
import { modelChanges } from './modelChanges';

const base: ConditionInput = {
  state: { status: 'ready' },
  shown: [],
  filteredOut: 0,
  dismissed: 0,
};
const sentence = (input: Partial<ConditionInput>) =>
  describeCondition(insightsCondition({ ...base, ...input }).body, { locale: 'en' });
const low = buildInsight({ confidence: { kind: 'categorical', level: 'low' } });
const origin = (fields: Partial<Provenance>): Provenance => ({
  generatedBy: 'ml_model',
  source: 'davis',
  modelVersion: '4',
  generatedAt: null,
  dataFrom: null,
  dataTo: null,
  ...fields,
});

describe('insightsCondition', () => {
  it('tells low, unknown, too little data and healthy apart', () => {
    expect(sentence({ shown: [low, low] })).toBe(
      'Nothing certain: 2 possible insights with low confidence.',
    );
    expect(sentence({ shown: [buildInsight()] })).toBe(
      '1 insight, for which no confidence was reported.',
    );
    expect(sentence({ daysOfData: 3, daysNeeded: 14, signalsChecked: 42 })).toBe(
      'Not enough data yet: 14 days are needed, there are 3.',
    );
    expect(sentence({ signalsChecked: 42 })).toBe('Nothing unusual: 42 signals checked.');
  });

  it('calls nothing healthy without a complete answer that says how much was checked', () => {
    const unknown = 'No insights were reported. How much was checked is not known.';
    expect(sentence({})).toBe(unknown);
    expect(sentence({ signalsChecked: 0 })).toBe(unknown);
    expect(sentence({ signalsChecked: Number.NaN })).toBe(unknown);
    const partial = { status: 'ready', partial: { missing: ['Errors'] } } as const;
    expect(sentence({ signalsChecked: 42, state: partial })).toBe(unknown);
  });

  it('never takes a failure, a filter or a dismissal for empty', () => {
    expect(sentence({ state: { status: 'error' }, signalsChecked: 42 })).toBe(
      'Insights could not be loaded.',
    );
    expect(sentence({ filteredOut: 3, signalsChecked: 42 })).toBe(
      '3 insights do not match the filter.',
    );
    expect(sentence({ dismissed: 2, signalsChecked: 42 })).toBe(
      '2 insights are dismissed, and there is no other.',
    );
    expect(sentence({ state: { status: 'idle' } })).toBe('Insights have not been asked for yet.');
  });

  it('keeps what was loaded on screen after a failure and says so, with all else that is to say', () => {
    const { body, notices } = insightsCondition({
      ...base,
      state: {
        status: 'error',
        connection: 'offline',
        partial: { missing: ['Cost'] },
        asOf: 0,
        staleAfterMs: 10,
      },
      shown: [buildInsight({ status: 'streaming' }), low],
      modelAt: 0,
      modelStaleAfterMs: 10,
      now: 10,
    });
    expect(body).toEqual({ kind: 'insights' });
    expect(notices).toEqual([
      'offline',
      'refresh-failed',
      'partial',
      'stale',
      'model-stale',
      'streaming',
    ]);
  });

  it('never says that all is well while there is anything that was not shown', () => {
    fc.assert(
      fc.property(
        fc.record({
          state: fc.record({ status: fc.constantFrom('idle', 'loading', 'ready', 'error') }),
          shown: fc.array(anyInsight, { maxLength: 2 }),
          filteredOut: fc.nat(2),
          dismissed: fc.nat(2),
          others: fc.nat(1),
          signalsChecked: fc.option(fc.constantFrom(0, 42, Number.NaN)),
        }),
        (input) => {
          const { body } = insightsCondition(input);
          const isQuiet =
            input.shown.length + input.filteredOut + input.dismissed + input.others === 0;
          const isHealthy =
            isQuiet && input.state.status === 'ready' && input.signalsChecked === 42;
          expect(body.kind === 'healthy').toBe(isHealthy);
        },
      ),
    );
  });
});

describe('groupByRootCause', () => {
  it('puts what follows from a cause under it, over any number of steps', () => {
    const insights = [
      buildInsight({ id: 'c', rootCauseId: 'b' }),
      buildInsight({ id: 'b', rootCauseId: 'a' }),
      buildInsight({ id: 'x' }),
      buildInsight({ id: 'a' }),
      buildInsight({ id: 'y', rootCauseId: 'elsewhere' }),
      buildInsight({ id: 'k1', groupKey: 'k' }),
      buildInsight({ id: 'k2', groupKey: 'k' }),
    ];
    const told = groupByRootCause(insights).map(({ key, cause, members }) => [
      key,
      cause?.id ?? null,
      members.map(({ id }) => id).join(),
    ]);
    expect(told).toEqual([
      ['a', 'a', 'c,b'],
      [null, null, 'x'],
      ['elsewhere', null, 'y'],
      ['k', null, 'k1,k2'],
    ]);
  });

  it('holds each insight once, circles of causes or not', () => {
    fc.assert(
      fc.property(fc.array(anyInsight), (insights) => {
        const all = groupByRootCause(insights).flatMap(({ cause, members }) =>
          cause === null ? members : [cause, ...members],
        );
        expect(all.length).toBe(insights.length);
        expect(new Set(all)).toEqual(new Set(insights));
      }),
    );
  });

  it('follows a chain of 20,000 causes', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      buildInsight({ id: `i${index}`, rootCauseId: `i${index + 1}` }),
    );
    expect(groupByRootCause(chain)).toMatchObject([{ key: 'i20000', cause: null }]);
  });
});

describe('factorBars', () => {
  const factor = (contribution: number | null, label = 'f') => ({ label, contribution });

  it('draws the weightiest in full, keeps signs, and counts the rest', () => {
    const factors = [factor(-0.2), factor(0.8), ...Array.from({ length: 198 }, () => factor(0.1))];
    const { bars, more } = factorBars(factors);
    expect(bars[0]).toMatchObject({ direction: 'increases', ratio: 1 });
    expect(bars[1]).toMatchObject({ direction: 'decreases', ratio: 0.25 });
    expect(more).toBe(194);
  });

  it('draws no bar where all are zero or unknown, and bounds labels', () => {
    const { bars } = factorBars([factor(0), factor(null), factor(Number.NaN, 'x'.repeat(300))]);
    expect(bars.map(({ ratio, direction }) => [ratio, direction])).toEqual([
      [0, 'none'],
      [0, 'unknown'],
      [0, 'unknown'],
    ]);
    expect(bars.every(({ label }) => label.length <= 120)).toBe(true);
  });

  it('never draws a bar outside its track', () => {
    const contribution = fc.option(fc.double());
    fc.assert(
      fc.property(fc.array(contribution), fc.nat(8), (contributions, limit) => {
        const { bars, more } = factorBars(
          contributions.map((one) => factor(one)),
          limit,
        );
        expect(bars.length + more).toBe(contributions.length);
        for (const { ratio } of bars) {
          expect(ratio).toBeGreaterThanOrEqual(0);
          expect(ratio).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('isMachineMade', () => {
  it('marks models only, and claims nothing where nothing was reported', () => {
    const made = (generatedBy: string | null) => isMachineMade(origin({ generatedBy }));
    expect([made('llm'), made('ml_model')]).toEqual([true, true]);
    expect([made('rule'), made('human'), made('statistical')]).toEqual([false, false, false]);
    expect([made(null), made('oracle'), isMachineMade(undefined)]).toEqual([null, null, null]);
  });
});

describe('modelChanges', () => {
  it('names each model whose version changed, once', () => {
    const poll = (...versions: (string | null)[]): Insight[] =>
      versions.map((modelVersion) => buildInsight({ provenance: origin({ modelVersion }) }));
    expect(modelChanges(poll('4', '4'), poll('4', '5', '5'))).toEqual([
      { source: 'davis', from: '4', to: '5' },
    ]);
    expect(modelChanges(poll('5'), poll('5'))).toEqual([]);
    expect(modelChanges(poll(null), poll('5'))).toEqual([]);
  });
});
