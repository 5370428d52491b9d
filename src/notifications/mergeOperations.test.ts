import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNotifications } from './foldNotifications';
import { mergeOperations } from './mergeOperations';
import { readTabMessage } from './readTabMessage';
import { tabMessageOf } from './tabMessageOf';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';

/** Logs of two tabs: the same intents, known to different degrees. */
const log = fc
  .array(
    fc.record({
      number: fc.nat(12),
      status: fc.constantFrom('held', 'pending', 'confirmed', 'failed'),
      settledAt: fc.option(fc.nat(50), { nil: undefined }),
      refused: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((entries) =>
    mergeOperations(
      [],
      entries.map(({ number, status, settledAt, refused }) =>
        anOperation({
          id: `op${number}`,
          verb: number % 2 === 0 ? 'archive' : 'unarchive',
          at: number % 5,
          status,
          ...(settledAt !== undefined && { settledAt }),
          ...(refused && { refusedIds: ['n1'] }),
        }),
      ),
    ),
  );

describe('mergeOperations', () => {
  it('comes to the same log in every tab, whoever merges first and however often', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(mergeOperations(a, b)).toEqual(mergeOperations(b, a));
        expect(mergeOperations(mergeOperations(a, b), c)).toEqual(
          mergeOperations(a, mergeOperations(b, c)),
        );
        expect(mergeOperations(a, a)).toEqual(a);
      }),
      { numRuns: 2000 },
    );
  });

  it('converges when two tabs archive the same item', () => {
    const first = anOperation({ id: 'tab1-op' });
    const second = anOperation({ id: 'tab2-op' });
    const item = aNotification({ id: 'n1' });
    const views = [mergeOperations([first], [second]), mergeOperations([second], [first])].map(
      (merged) => foldNotifications([item], merged),
    );
    expect(views[0]).toEqual(views[1]);
  });
});

describe('messages between tabs', () => {
  const mine = { tenantId: 't', userId: 'u', tabId: 'tab1' };
  const other = { ...mine, tabId: 'tab2' };

  it('tell what is new, never what is held, and never echo', () => {
    const sent = anOperation({ id: 'sent' });
    const held = anOperation({ id: 'held', status: 'held' });
    const foreign = anOperation({ id: 'foreign' });
    const message = tabMessageOf([], [sent, held, foreign], mine, new Set(['foreign']));
    expect(message?.operations).toEqual([sent]);
    expect(tabMessageOf([sent], [sent, held], mine)).toBeNull();
    expect(readTabMessage(structuredClone(message), other)).toEqual(message);
  });

  it('are ignored from another tenant, another person, this tab, or when they are nonsense', () => {
    const message = tabMessageOf([], [anOperation()], mine);
    expect(readTabMessage(message, mine)).toBeNull();
    expect(readTabMessage(message, { ...other, tenantId: 'x' })).toBeNull();
    expect(readTabMessage(message, { ...other, userId: 'x' })).toBeNull();
    for (const nonsense of [null, 'x', [], { format: 1 }, { ...message, operations: {} }]) {
      expect(readTabMessage(nonsense, other)).toBeNull();
    }
  });
});
