import { describe, expect, it } from 'vitest';
import { addOperation } from './addOperation';
import { canUndo } from './canUndo';
import { anOperation } from './testSupport/anOperation';
import { undoOperation } from './undoOperation';

const by = { id: 'undo', at: 2000 };

describe('undoOperation', () => {
  it('drops a held operation without a call', () => {
    const held = anOperation({ status: 'held', verb: 'delete' });
    expect(undoOperation([held], 'op1', by)).toEqual({ operations: [], undone: true, send: null });
  });

  it('answers a sent operation with its inverse, for the items that were not refused', () => {
    const sent = anOperation({ ids: ['a', 'b'], refusedIds: ['b'], status: 'confirmed' });
    const { send, operations } = undoOperation([sent], 'op1', by);
    expect(send).toEqual({
      id: 'undo',
      verb: 'unarchive',
      ids: ['a'],
      at: 2000,
      status: 'pending',
      undoes: 'op1',
    });
    expect(operations).toEqual([sent, send]);
  });

  it('restores the earlier time of an item that was snoozed before', () => {
    const sent = anOperation({ verb: 'snooze', until: 9000, previousUntil: 5000 });
    expect(undoOperation([sent], 'op1', by).send).toMatchObject({ verb: 'snooze', until: 5000 });
  });

  it('takes back once: a second undo of the same operation does nothing', () => {
    const once = undoOperation([anOperation()], 'op1', by).operations;
    expect(undoOperation(once, 'op1', { id: 'undo2', at: 3000 }).undone).toBe(false);
  });

  it('does not offer what cannot be taken back exactly', () => {
    expect(canUndo(anOperation({ verb: 'delete' }))).toBe(false);
    expect(canUndo(anOperation({ verb: 'acknowledge' }))).toBe(false);
    expect(canUndo(anOperation({ status: 'failed' }))).toBe(false);
    const matching = { query: {}, asOf: 1, exceptIds: [], loadedFrom: 0 };
    expect(canUndo(anOperation({ matching }))).toBe(false);
    expect(canUndo(anOperation({ matching, status: 'held' }))).toBe(true);
  });
});

describe('addOperation', () => {
  const held = anOperation({ status: 'held' });

  it('adds an operation once', () => {
    const log = addOperation([], held);
    expect(addOperation(log, held)).toBe(log);
  });

  it('lets a held operation and its inverse vanish together', () => {
    const back = { ...held, id: 'op2', verb: 'unarchive' as const };
    expect(addOperation([held], back)).toEqual([]);
  });

  it('keeps both when the items differ or the first is on its way', () => {
    const back = { ...held, id: 'op2', verb: 'unarchive' as const };
    expect(addOperation([held], { ...back, ids: ['n1', 'n2'] })).toHaveLength(2);
    expect(addOperation([{ ...held, status: 'pending' }], back)).toHaveLength(2);
  });
});
