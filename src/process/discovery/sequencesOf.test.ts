import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventLog } from '../../model';
import { orderEvents } from './orderEvents';
import { sequenceEvents } from './sequenceEvents';
import { sequencesOf } from './sequencesOf';

const time = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(NaN));
const log: fc.Arbitrary<EventLog> = fc
  .record({
    rows: fc.array(fc.tuple(fc.nat(4), fc.nat(3), time), { maxLength: 12 }),
    isSorted: fc.boolean(),
    cases: fc.nat(4),
    tooMany: fc.nat(2),
  })
  .map(({ rows, isSorted, cases, tooMany }) => {
    const given = isSorted
      ? rows.slice().sort((a, b) => a[0] - b[0] || (a[2] || 0) - (b[2] || 0))
      : rows;
    return {
      size: given.length + tooMany,
      caseIds: Array.from({ length: cases }, (_, c) => `case ${c}`),
      activities: ['A', 'B', 'C'],
      caseOf: Uint32Array.from(given, ([c]) => c),
      activityOf: Uint32Array.from(given, ([, a]) => a),
      timestamp: Float64Array.from(given, ([, , t]) => t),
    };
  });

it('gives a log that stands in order what sorting would give, and sorts any other', () => {
  fc.assert(
    fc.property(log, (any) => {
      expect(sequencesOf(any)).toEqual(sequenceEvents(any, orderEvents(any)));
    }),
    { numRuns: 2000 },
  );
});

it('keeps its own copy: a log that is handed to a worker afterwards takes nothing away', () => {
  const rows: EventLog = {
    size: 2,
    caseIds: ['1'],
    activities: ['A', 'B'],
    caseOf: Uint32Array.of(0, 0),
    activityOf: Uint32Array.of(0, 1),
    timestamp: Float64Array.of(1, 2),
  };
  const sequences = sequencesOf(rows);
  structuredClone(rows, { transfer: [rows.activityOf.buffer, rows.timestamp.buffer] });
  expect([...sequences.activityOf]).toEqual([0, 1]);
  expect([...sequences.timestamp]).toEqual([1, 2]);
});
