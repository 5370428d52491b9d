import { describe, expect, it } from 'vitest';
import { settleOperations } from './settleOperations';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';

const confirmed = anOperation({ ids: ['a'], status: 'confirmed', settledAt: 1000 });
const settle = (item: Parameters<typeof aNotification>[0], operation = confirmed, now = 1001) =>
  settleOperations([aNotification({ id: 'a', ...item })], [operation], { now, graceMs: 500 });

describe('settleOperations', () => {
  it('keeps what is held or on its way, however long it takes', () => {
    const open = [anOperation({ status: 'held' }), anOperation({ id: 'op2', status: 'pending' })];
    expect(settleOperations([], open, { now: 1e12 }).operations).toBe(open);
  });

  it('drops a confirmed operation once the items show it', () => {
    expect(settle({ archivedAt: 7 })).toEqual({ operations: [], conflicts: [] });
  });

  it('keeps a confirmed operation while a slower answer still shows the old state', () => {
    expect(settle({}).operations).toEqual([confirmed]);
  });

  it('lets the server have the last word after the grace, and says so', () => {
    expect(settle({}, confirmed, 1500)).toEqual({
      operations: [],
      conflicts: [{ operationId: 'op1', verb: 'archive', itemId: 'a', reason: 'not-applied' }],
    });
  });

  it('lets a newer version of the item win at once, and says so', () => {
    const seen = { ...confirmed, seenVersions: [['a', 'v1']] as const };
    expect(settle({ version: 'v1' }, seen).conflicts).toEqual([]);
    expect(settle({ version: 'v2' }, seen)).toEqual({
      operations: [],
      conflicts: [{ operationId: 'op1', verb: 'archive', itemId: 'a', reason: 'changed' }],
    });
  });

  it('reports one item of many, and goes on showing the operation on the others', () => {
    const both = {
      ...confirmed,
      ids: ['a', 'b'],
      seenVersions: [
        ['a', 'v1'],
        ['b', 'v1'],
      ] as const,
    };
    const items = [
      aNotification({ id: 'a', version: 'v2' }),
      aNotification({ id: 'b', version: 'v1' }),
    ];
    const result = settleOperations(items, [both], { now: 1001 });
    expect(result.operations).toEqual([{ ...both, refusedIds: ['a'] }]);
    expect(result.conflicts.map(({ itemId }) => itemId)).toEqual(['a']);
  });

  it('does not call it a conflict when the person did the opposite afterwards', () => {
    const back = { ...confirmed, id: 'op2', verb: 'unarchive' as const };
    const result = settleOperations([aNotification({ id: 'a' })], [confirmed, back], { now: 9999 });
    expect(result).toEqual({ operations: [], conflicts: [] });
  });

  it('drops failed operations', () => {
    expect(settle({}, { ...confirmed, status: 'failed' }).operations).toEqual([]);
  });

  it('gives back a deleted item that the server goes on sending, and says so', () => {
    expect(settle({}, { ...confirmed, verb: 'delete' }).operations).toHaveLength(1);
    expect(settle({}, { ...confirmed, verb: 'delete' }, 2000).conflicts).toHaveLength(1);
  });

  it('keeps an operation while it is being taken back, in case that fails', () => {
    const undo = { ...confirmed, id: 'op2', verb: 'unarchive' as const, undoes: 'op1' };
    const items = [aNotification({ id: 'a' })];
    const open = [confirmed, { ...undo, status: 'pending' as const }];
    expect(settleOperations(items, open, { now: 9e9 }).operations).toBe(open);
    expect(settleOperations(items, [confirmed, undo], { now: 9e9 }).operations).toEqual([]);
  });
});
