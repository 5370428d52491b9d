import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcessBottleneck } from '../../model';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { matchBottlenecks } from './matchBottlenecks';
import { rankBottlenecks } from './rankBottlenecks';

const graph = discoverProcess(logFromTraces('ABC', 'ABC', 'AC'));
const at = (location: string): ProcessBottleneck => ({
  process: null,
  location,
  impact: null,
  frequency: null,
  averageDurationMs: null,
});
const placeOf = (location: string) => matchBottlenecks(graph, [at(location)])[0]?.place;

describe('matchBottlenecks', () => {
  it('finds an activity by its name, whatever the letters’ case and the blanks around it', () => {
    expect(placeOf('B')).toEqual({ type: 'activity', id: 'B' });
    expect(placeOf('  b ')).toEqual({ type: 'activity', id: 'B' });
  });

  it('finds a transition by both of its ends, and only one that exists', () => {
    expect(placeOf('a → b')).toEqual({ type: 'transition', from: 'A', to: 'B' });
    expect(placeOf('A -> C')).toEqual({ type: 'transition', from: 'A', to: 'C' });
    expect(placeOf('B -> A')).toBeNull();
    expect(placeOf('A -> B -> C')).toBeNull();
  });

  it('keeps every bottleneck in its order, whatever it names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (locations) => {
        const matched = matchBottlenecks(graph, locations.map(at));
        expect(matched.map(({ bottleneck }) => bottleneck.location)).toEqual(locations);
      }),
    );
  });
});

describe('rankBottlenecks', () => {
  it('puts first where all cases together spend the most time', () => {
    expect(rankBottlenecks(graph).map(({ from, to }) => from + to)).toEqual(['AB', 'BC', 'AC']);
  });

  it('leaves out transitions without a known time', () => {
    const log = { ...logFromTraces('AB'), timestamp: Float64Array.of(NaN, NaN) };
    expect(rankBottlenecks(discoverProcess(log))).toEqual([]);
  });
});
