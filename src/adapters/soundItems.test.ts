import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import recent from '../test/fixtures/notifications.recent.json';
import logs from '../test/fixtures/executions.logs.json';
import { executionLogShape } from './executions/executionLog';
import type { Issues } from './reading/issues';
import { notificationShape } from './notifications/notification';
import { readFields } from './reading/readFields';
import type { Shape } from './reading/shape';
import { soundExecutionLog } from './executions/soundExecutionLog';
import { soundNotification } from './notifications/soundNotification';
import { breakValue, changes, renameKey } from './testSupport/breakages';

const readers: readonly [string, (sent: unknown) => unknown, Shape, readonly unknown[]][] = [
  ['soundNotification', soundNotification, notificationShape, recent],
  ['soundExecutionLog', soundExecutionLog, executionLogShape, logs],
];

/** Other names under which the same fields stand, and some that mean nothing. */
const rename = (item: unknown, from: string, to: string) =>
  Object.fromEntries(
    Object.entries(item as object).map(([key, value]) => [
      key === from ? to : key,
      value as unknown,
    ]),
  );

const otherNames = [
  ['created_at', 'timestamp'],
  ['created_at', 'createdAt'],
  ['sent_at', 'deliveredAt'],
  ['id', 'notification_id'],
  ['message', 'body'],
  ['execution_id', 'executionId'],
  ['duration_ms', 'durationMs'],
  ['step_type', 'stepType'],
  ['error_message', 'errorMessage'],
] as const;

describe.each(readers)('%s', (_, quick, shape, recorded) => {
  it('reads most of a recorded answer', () => {
    const read = recorded.filter((item) => quick(item) !== null);
    expect(read.length / recorded.length).toBeGreaterThan(0.95);
  });

  it('says what the shape says without an issue, or nothing', () => {
    const item = fc.constantFrom(...recorded.slice(0, 20));
    const broken = fc
      .tuple(
        item,
        fc.nat(1000),
        fc.constantFrom(...changes),
        fc.constantFrom(...otherNames),
        fc.nat(3),
      )
      .map(([sent, place, change, [from, to], kind]) => {
        if (kind === 0) return renameKey(sent, place);
        return kind === 1 ? rename(sent, from, to) : breakValue(sent, place, change);
      });
    fc.assert(
      fc.property(broken, (sent) => {
        const values = quick(sent);
        if (values === null) return;
        const issues: Issues = [];
        expect(values).toEqual(readFields(sent, shape, '', issues));
        expect(issues).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
