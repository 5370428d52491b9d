import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { findVariants } from '../discovery/findVariants';
import { alignVariants } from './alignVariants';
import { checkConformance } from './checkConformance';

const model = { activities: ['A', 'B', 'C'] };
const traces = fc.array(fc.stringMatching(/^[A-D]{1,6}$/), { minLength: 1, maxLength: 8 });

describe('checkConformance', () => {
  it('counts each relation that the model does not allow, the begin and the end too', () => {
    const result = checkConformance(logFromTraces('ABC', 'ACC', 'BC'), model);
    expect(result).toMatchObject({ cases: 3, fittingCases: 1, fittingRatio: 1 / 3 });
    expect(result.fitness).toBeCloseTo((1 + (1 - 2 / 4) + (1 - 1 / 3)) / 3, 12);
    expect(result.deviations).toEqual([
      { from: null, to: 'B', count: 1, caseCount: 1 },
      { from: 'A', to: 'C', count: 1, caseCount: 1 },
      { from: 'C', to: 'C', count: 1, caseCount: 1 },
    ]);
    expect(result.unused).toEqual([]);
  });

  it('lists what the model allows and nobody did', () => {
    expect(checkConformance(logFromTraces('AB'), model).unused).toEqual([
      { from: 'B', to: 'C' },
      { from: 'C', to: null },
    ]);
  });

  it('says null, not 0 or 1, of a log without cases', () => {
    expect(checkConformance(logFromTraces(), model)).toMatchObject({
      cases: 0,
      fitness: null,
      fittingRatio: null,
    });
  });

  it('finds that a log fits its own graph and all of its variants', () => {
    fc.assert(
      fc.property(traces, (list) => {
        const log = logFromTraces(...list);
        expect(checkConformance(log, discoverProcess(log)).fitness).toBe(1);
        expect(checkConformance(log, findVariants(log)).deviations).toEqual([]);
      }),
    );
  });
});

describe('alignVariants', () => {
  it('finds the cheapest way to read a case as a run of the model', () => {
    const [alignment] = alignVariants(logFromTraces('AXC'), model);
    expect(alignment?.moves).toEqual([
      { kind: 'sync', activity: 'A' },
      ...(alignment?.moves.slice(1, 3) ?? []),
      { kind: 'sync', activity: 'C' },
    ]);
    expect(alignment?.moves.slice(1, 3)).toEqual(
      expect.arrayContaining([
        { kind: 'log', activity: 'X' },
        { kind: 'model', activity: 'B' },
      ]),
    );
    expect(alignment?.fitness).toBeCloseTo(1 - 2 / 6, 12);
  });

  it('gives runs of the model that read the case', () => {
    fc.assert(
      fc.property(traces, (list) => {
        for (const { activities, moves, fitness } of alignVariants(logFromTraces(...list), model)) {
          const of = (side: 'log' | 'model') =>
            moves
              .filter(({ kind }) => kind === 'sync' || kind === side)
              .map(({ activity }) => activity);
          expect(of('log')).toEqual(activities);
          expect(of('model')).toEqual(['A', 'B', 'C']);
          expect(fitness >= 0 && fitness <= 1).toBe(true);
        }
      }),
    );
  });

  it('has nothing to say of a model without a run', () => {
    expect(alignVariants(logFromTraces('A'), [])).toEqual([]);
  });
});
