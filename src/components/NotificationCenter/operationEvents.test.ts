import { describe, expect, it } from 'vitest';
import { emptyLog, type LogState, type NotificationOperation } from '../../notifications/index';
import { operationEvents } from './operationEvents';

const act = (about: Partial<NotificationOperation> = {}): NotificationOperation => ({
  id: 'o1',
  verb: 'archive',
  ids: ['a', 'b'],
  at: 1000,
  status: 'pending',
  ...about,
});
const log = (operations: readonly NotificationOperation[], about: Partial<LogState> = {}) => ({
  ...emptyLog,
  operations,
  ...about,
});
const types = (before: LogState, after: LogState) =>
  operationEvents(before, after, 5000).map(({ type }) => type);

describe('operationEvents', () => {
  it('tells an act when it is made, and when it was agreed to, with how long that took', () => {
    const pending = log([act()]);
    expect(operationEvents(emptyLog, pending, 5000)).toEqual([
      { type: 'notification.archive.pending', operationId: 'o1', ids: ['a', 'b'] },
    ]);
    const confirmed = log([act({ status: 'confirmed', settledAt: 1300 })]);
    const committed = {
      type: 'notification.archive.committed',
      operationId: 'o1',
      ids: ['a', 'b'],
      latencyMs: 300,
    };
    expect(operationEvents(pending, confirmed, 5000)).toEqual([committed]);
    expect(types(confirmed, emptyLog)).toEqual([]);
    // The items showed it before anybody looked.
    expect(operationEvents(pending, emptyLog, 1300)).toEqual([committed]);
  });

  it('tells what was rolled back by code and reference, and never what the error says', () => {
    const error = { message: 'Ada may not', code: 'FORBIDDEN', correlationId: 'c-7' };
    const notice = { kind: 'failed', operation: act(), count: 2, error } as const;
    expect(operationEvents(log([act()]), { ...emptyLog, notice }, 1800)).toEqual([
      {
        type: 'notification.archive.rolledBack',
        operationId: 'o1',
        ids: ['a', 'b'],
        latencyMs: 800,
        code: 'FORBIDDEN',
        correlationId: 'c-7',
      },
    ]);
  });

  it('tells both halves of an act that was refused for some', () => {
    const operation = act({ status: 'confirmed', settledAt: 1100, refusedIds: ['b'] });
    const notice = {
      kind: 'failed',
      operation: act({ ids: ['b'] }),
      count: 1,
      error: null,
    } as const;
    expect(operationEvents(log([act()]), log([operation], { notice }), 5000)).toMatchObject([
      { type: 'notification.archive.committed', ids: ['a'] },
      { type: 'notification.archive.rolledBack', ids: ['b'] },
    ]);
  });

  it('tells an undo once, whether the act was sent already or not', () => {
    const held = log([act({ status: 'held' })]);
    expect(types(held, emptyLog)).toEqual(['undo.used']);
    const sent = log([act()]);
    const undone = log([act(), act({ id: 'o2', verb: 'unarchive', undoes: 'o1' })]);
    expect(types(sent, undone)).toEqual(['undo.used', 'notification.unarchive.pending']);
  });

  it('tells an act that was made and answered between two looks, and nothing twice', () => {
    const confirmed = log([act({ status: 'confirmed', settledAt: 1100 })]);
    expect(types(emptyLog, confirmed)).toEqual([
      'notification.archive.pending',
      'notification.archive.committed',
    ]);
    expect(types(confirmed, confirmed)).toEqual([]);
  });
});
