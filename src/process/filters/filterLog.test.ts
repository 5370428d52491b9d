import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../model';
import { discoverProcess } from '../discovery/discoverProcess';
import { pairLifecycle } from '../discovery/pairLifecycle';
import { logFromTraces } from '../../test/logFromTraces';
import { parseCsv } from '../importers/parseCsv';
import { filterLog } from './filterLog';
import type { LogFilter } from './logFilter';

const hour = 3_600_000;
const log = logFromTraces('ABC', 'ABBC', 'AC', 'A');
const kept = (...filters: LogFilter[]) =>
  filterLog(log, filters)
    .caseIds.map((id) => id.slice(5))
    .join('');

/** Without what depends on how the columns are stored. */
function graphOf(own: EventLog) {
  const { cases, events, activities, transitions } = discoverProcess(own);
  return { cases, events, activities, transitions };
}

describe('filterLog', () => {
  it.each<[string, LogFilter, string]>([
    ['a variant', { type: 'variant', variants: [['A', 'C'], ['no']] }, '2'],
    ['all but a variant', { type: 'variant', variants: [['A', 'C']], isExcluded: true }, '013'],
    ['a path taken at once', { type: 'path', from: 'B', to: 'C' }, '01'],
    ['a path taken some time', { type: 'path', from: 'A', to: 'C', follows: 'eventually' }, '012'],
    ['a self-loop', { type: 'path', from: 'B', to: 'B' }, '1'],
    ['a path to the end', { type: 'path', from: 'A', to: null }, '3'],
    ['a path from the start', { type: 'path', from: null, to: 'A' }, '0123'],
    ['an activity anywhere', { type: 'activity', activities: ['B'] }, '01'],
    ['an activity at the end', { type: 'activity', activities: ['A'], at: 'end' }, '3'],
    ['a duration', { type: 'duration', minMs: hour, maxMs: 2 * hour }, '02'],
    ['a period that holds the case', { type: 'time', from: 0, to: 2 * hour }, '023'],
    ['a period that the case touches', { type: 'time', from: 3 * hour, keep: 'intersecting' }, '1'],
    ['a period that the case ends in', { type: 'time', from: 1, to: hour, keep: 'ending' }, '2'],
  ])('keeps the cases with %s', (_, filter, expected) => {
    expect(kept(filter)).toBe(expected);
  });

  it('applies several filters one after another', () => {
    expect(
      kept({ type: 'activity', activities: ['B'] }, { type: 'duration', maxMs: 2 * hour }),
    ).toBe('0');
  });

  it('keeps single events where the filter says so, and forgets what no event names any more', () => {
    const part = filterLog(log, { type: 'time', from: 2 * hour, keep: 'events' });
    expect([part.size, part.caseIds, part.activities]).toEqual([
      3,
      ['case 0', 'case 1'],
      ['B', 'C'],
    ]);
  });

  it('filters by attribute, resource and lifecycle', () => {
    const { log: rich } = parseCsv(
      'case,activity,lifecycle,resource,city\n1,A,start,Ann,Rome\n1,A,COMPLETE,Bob,\n2,A,complete,Ann,Oslo\n',
    );
    const size = (filter: LogFilter) => filterLog(rich, filter).size;
    expect(size({ type: 'lifecycle', steps: ['complete'] })).toBe(2);
    expect(size({ type: 'attribute', attribute: 'city', values: ['Rome'] })).toBe(2);
    expect(
      size({ type: 'attribute', attribute: 'resource', values: ['Ann'], keep: 'events' }),
    ).toBe(2);
    expect(size({ type: 'attribute', attribute: 'toString', values: ['Ann'] })).toBe(0);
  });

  it('leaves the times of a log that marks begins as they are', () => {
    const known = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN));
    const row = fc.record({ activity: fc.nat(2), at: known, took: known, isKept: fc.boolean() });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const logOf = (own: typeof rows): EventLog => ({
          size: own.length,
          caseIds: ['c'],
          activities: ['A', 'B', 'C'],
          caseOf: new Uint32Array(own.length),
          activityOf: Uint32Array.from(own, ({ activity }) => activity),
          timestamp: Float64Array.from(own, ({ at }) => at),
          timestampMarks: 'start',
          durationMs: Float64Array.from(own, ({ took }) => took),
          resource: {
            values: ['kept', 'gone'],
            index: Uint32Array.from(own, ({ isKept }) => (isKept ? 0 : 1)),
          },
        });
        const kept = filterLog(logOf(rows), {
          type: 'attribute',
          attribute: 'resource',
          values: ['kept'],
          keep: 'events',
        });
        const never = logOf(rows.filter(({ isKept }) => isKept));
        expect(graphOf(kept)).toEqual(graphOf(never));
      }),
    );
  });

  it('asks for the end of an event that marks its begin', () => {
    const one: EventLog = {
      ...log,
      timestampMarks: 'start',
      durationMs: log.timestamp.map(() => 3 * hour),
    };
    const late = filterLog(one, { type: 'time', from: 6 * hour, keep: 'events' });
    expect(late.activities).toEqual(['C']);
  });

  it('pairs what marks begins without moving it', () => {
    const one: EventLog = {
      ...log,
      timestampMarks: 'start',
      durationMs: log.timestamp.map(() => hour / 2),
    };
    expect(graphOf(pairLifecycle(one).log)).toEqual(graphOf(one));
  });
});
