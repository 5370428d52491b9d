import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import recent from '../../test/fixtures/notifications.recent.json';
import type { Issues } from '../reading/issues';
import { notificationShape } from './notification';
import { readFields } from '../reading/readFields';
import { soundNotification } from './soundNotification';
import { breakValue, changes, renameKey } from '../testSupport/breakages';

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
  ['error_message', 'errorMessage'],
] as const;

describe('soundNotification', () => {
  it('reads most of a recorded answer', () => {
    const read = recent.filter((item) => soundNotification(item) !== null);
    expect(read.length / recent.length).toBeGreaterThan(0.95);
  });

  it('says what the shape says without an issue, or nothing', () => {
    const item = fc.constantFrom(...recent.slice(0, 20));
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
        const values = soundNotification(sent);
        if (values === null) return;
        const issues: Issues = [];
        expect(values).toEqual(readFields(sent, notificationShape, '', issues));
        expect(issues).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
