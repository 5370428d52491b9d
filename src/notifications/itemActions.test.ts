import { describe, expect, it, vi } from 'vitest';
import type { NotificationAction } from '../model';
import { coalesceNotifications } from './coalesceNotifications';
import { createNotificationLog } from './createNotificationLog';
import { createOperation } from './createOperation';
import { foldNotifications } from './foldNotifications';
import { readOperation } from './readOperation';
import { settleOperations } from './settleOperations';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';

const approve: NotificationAction = { id: 'approve', label: 'Approve', kind: 'primary' };
const reject: NotificationAction = { id: 'reject', label: 'Reject', kind: 'destructive' };
const release = aNotification({ id: 'release', actions: [approve, reject] });
const approving = anOperation({ verb: 'action', actionId: 'approve', ids: ['release'] });
const statusesOf = (operations: Parameters<typeof foldNotifications>[1], item = release) =>
  foldNotifications([item], operations)[0]?.actions?.map(({ status }) => status);

describe('an action of an item', () => {
  it('is under way at once, done when the server agrees, and open again when it fails', () => {
    expect(statusesOf([approving])).toEqual(['pending', undefined]);
    expect(statusesOf([{ ...approving, status: 'confirmed' }])).toEqual(['done', undefined]);
    expect(statusesOf([{ ...approving, status: 'failed' }])).toEqual([undefined, undefined]);
  });

  it('takes only itself back: what else was done to the item holds', () => {
    const read = anOperation({ id: 'op2', verb: 'read', ids: ['release'], at: 7 });
    const view = foldNotifications([release], [{ ...approving, status: 'failed' }, read]);
    expect(view).toEqual([{ ...release, readAt: 7 }]);
  });

  it.each<[string, Partial<NotificationAction>, string]>([
    ['is under way already', { status: 'pending' }, 'approve'],
    ['is done', { status: 'done' }, 'approve'],
    ['cannot be carried out now', { disabledReason: 'Your role may not.' }, 'approve'],
    ['is a link', { href: '/releases/7' }, 'approve'],
    ['does not exist', {}, 'other'],
  ])('makes no intent when it %s', (_, about, actionId) => {
    const item = { ...release, actions: [{ ...approve, ...about }] };
    const request = { id: 'op1', verb: 'action', at: 1, ids: ['release'], actionId } as const;
    expect(createOperation([item], request).operation).toBeNull();
  });

  it('names one item, never two and never a query', () => {
    const request = { id: 'op1', verb: 'action', at: 1, actionId: 'approve' } as const;
    const items = [release, { ...release, id: 'b' }];
    expect(createOperation(items, { ...request, query: {} }).operation).toBeNull();
    expect(createOperation(items, { ...request, ids: ['release', 'b'] }).operation).toBeNull();
    const { operation } = createOperation(items, { ...request, ids: ['release'] });
    expect(operation).toMatchObject({ verb: 'action', actionId: 'approve', ids: ['release'] });
    expect(readOperation(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
    expect(readOperation({ ...operation, actionId: undefined })).toBeNull();
    expect(readOperation({ ...operation, ids: ['release', 'b'] })).toBeNull();
  });

  it('stays done where the server does not say how far it is, whatever else changes', () => {
    const done = {
      ...approving,
      status: 'confirmed',
      settledAt: 5,
      seenVersions: [['release', 'v1']],
    } as const;
    const later = settleOperations([{ ...release, version: 'v2' }], [done], { now: 1e9 });
    expect(later).toEqual({ operations: [done], conflicts: [] });
  });

  it('is the server’s to decide where it says so: dropped when shown, a conflict when it says open', () => {
    const done = { ...approving, status: 'confirmed', settledAt: 5 } as const;
    const said = (status: string) => [{ ...release, actions: [{ ...approve, status }, reject] }];
    const settled = { operations: [], conflicts: [] };
    expect(settleOperations(said('done'), [done], { now: 6 })).toEqual(settled);
    expect(settleOperations(said('open'), [done], { now: 6 }).operations).toEqual([done]);
    expect(settleOperations(said('open'), [done], { now: 1e9 })).toEqual({
      operations: [],
      conflicts: [{ operationId: 'op1', verb: 'action', itemId: 'release', reason: 'not-applied' }],
    });
    expect(settleOperations([{ ...release, actions: [] }], [done], { now: 6 })).toEqual(settled);
  });

  it('is not superseded by another action of the same item', () => {
    const done = { ...approving, status: 'confirmed', settledAt: 5 } as const;
    const rejected = { ...done, id: 'op2', actionId: 'reject' };
    const open = [{ ...release, actions: [{ ...approve, status: 'open' }, reject] }];
    const { conflicts } = settleOperations(open, [done, rejected], { now: 1e9 });
    expect(conflicts.map(({ operationId }) => operationId)).toEqual(['op1']);
  });

  it('is tried again as the same action, and sent once however often it is pressed', async () => {
    const send = vi.fn(() => ({ ok: false, error: { message: 'HTTP 500' } }));
    const log = createNotificationLog({
      send,
      now: () => 1,
      newId: () => `op${send.mock.calls.length}`,
      wait: () => () => undefined,
      undoGraceMs: () => 0,
    });
    log.setItems([release]);
    const press = () => log.act({ verb: 'action', actionId: 'approve', ids: ['release'] });
    const first = press();
    expect(await press()).toMatchObject({ ok: true });
    await first;
    expect(send.mock.calls).toEqual([
      [{ operationId: 'op0', verb: 'action', actionId: 'approve', ids: ['release'], at: 1 }],
    ]);
    expect(await log.act({ verb: 'action', actionId: 'gone', ids: ['release'] })).toEqual({
      ok: false,
      error: { message: '', code: 'NO_SUCH_ACTION' },
    });
    log.retry();
    expect(send).toHaveBeenLastCalledWith(expect.objectContaining({ actionId: 'approve' }));
  });

  it('keeps items apart that would otherwise be bundled, unless the server says that they are the same', () => {
    const two = [release, { ...release, id: 'b' }];
    expect(coalesceNotifications(two)).toHaveLength(2);
    expect(coalesceNotifications(two.map((one) => ({ ...one, dedupeKey: 'k' })))).toHaveLength(1);
  });
});
