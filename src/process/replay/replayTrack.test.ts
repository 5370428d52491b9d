import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess } from '../discovery/discoverProcess';
import { compareProcesses } from '../compare/compareProcesses';
import { createReplayTrack, nextMoment, replayAt } from './replayTrack';

const hour = 3_600_000;
const trackOf = (...traces: string[]) => {
  const { sequences } = discoverProcess(logFromTraces(...traces));
  if (!sequences) throw new Error('A discovered graph has its events.');
  return createReplayTrack(sequences);
};

describe('replayAt', () => {
  it('puts a case between two events in proportion to the time', () => {
    expect(replayAt(trackOf('AB'), hour / 4)).toEqual([{ from: 'A', to: 'B', ratio: 0.25 }]);
  });

  it('has at any moment as many tokens as cases that have begun and not ended', () => {
    const traces = fc.array(fc.stringMatching(/^[A-D]{1,6}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(traces, fc.integer({ min: 0, max: 7 * hour }), (list, at) => {
        const active = list.filter((trace) => at < (trace.length - 1) * hour).length;
        expect(replayAt(trackOf(...list), at)).toHaveLength(active);
      }),
    );
  });

  it('steps from moment to moment, to none after the last', () => {
    const track = trackOf('ABC');
    expect(nextMoment(track, 0)).toBe(hour);
    expect(nextMoment(track, 2 * hour)).toBeNull();
  });
});

describe('compareProcesses', () => {
  it('says by how much the part of cases rose or fell, what one lacks included', () => {
    const [old, recent] = [
      discoverProcess(logFromTraces('AB', 'AB')),
      discoverProcess(logFromTraces('AB', 'AC')),
    ];
    const { activities, transitions } = compareProcesses(old, recent);
    expect(Object.fromEntries(activities.map(({ id, change }) => [id, change]))).toEqual({
      A: 0,
      B: -0.5,
      C: 0.5,
    });
    expect(transitions.find(({ to }) => to === 'B')).toMatchObject({ before: 1, after: 0.5 });
    expect(compareProcesses(recent, old).activities.find(({ id }) => id === 'C')?.change).toBe(
      -0.5,
    );
  });
});
