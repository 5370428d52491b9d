import { describe, expect, it } from 'vitest';
import type { NotificationItem } from '../model';
import { admitNotifications } from './admitNotifications';
import { createNotificationLog } from './createNotificationLog';
import type { NotificationIntent } from './notificationIntent';
import { lockReason } from './lockReason';
import { aNotification } from './testSupport/aNotification';

const audit = 'Kept for the audit until 2027.';

/** A log of some items, and what it has sent. */
function inbox(items: readonly NotificationItem[]) {
  const sent: NotificationIntent[] = [];
  let named = 0;
  const log = createNotificationLog({
    send: (intent) => void sent.push(intent),
    now: () => 1000,
    newId: () => `op${(named += 1)}`,
    wait: () => () => undefined,
    undoGraceMs: () => 0,
  });
  log.setItems(items);
  return { log, sent };
}

const locked = (id: string, reason = audit) =>
  aNotification({ id, locked: { archive: reason, delete: reason } });

describe('an item that does not allow a verb', () => {
  it('is never sent, and the reason is told', async () => {
    const { log, sent } = inbox([locked('a')]);
    const outcome = await log.act({ verb: 'archive', ids: ['a'] });
    expect(outcome).toEqual({ ok: false, error: { message: audit, code: 'LOCKED' } });
    expect(log.get().notice).toMatchObject({ kind: 'locked', count: 1, error: { message: audit } });
    expect(sent).toEqual([]);
    await log.act({ verb: 'read', ids: ['a'] });
    expect(sent.map(({ verb }) => verb)).toEqual(['read']);
  });

  it('does not hold back the others; what was left out is told beside what can be undone', () => {
    const { log, sent } = inbox([aNotification({ id: 'free' }), locked('a'), locked('b')]);
    void log.act({ verb: 'archive', ids: ['free', 'a', 'b'] });
    expect(sent.map(({ ids }) => ids)).toEqual([['free']]);
    const { notice, undoableId } = log.get();
    expect(notice).toMatchObject({ kind: 'locked', count: 2, error: { message: audit } });
    expect(notice?.operation.id).toBe(undoableId);
    log.undo();
    expect(log.get().notice).toBeNull();
    expect(sent.map(({ verb }) => verb)).toEqual(['archive', 'unarchive']);
  });

  it('stays out of an order on all that matches, loaded now or later', () => {
    const { log, sent } = inbox([aNotification({ id: 'free' }), locked('a')]);
    void log.act({ verb: 'archive', query: {}, standing: true });
    expect(sent[0]?.ids).toEqual(['free']);
    expect(log.get().operations[0]?.ids).toEqual(['free']);
  });

  it('tells no single reason where there are several, and an acknowledgement in its own words', () => {
    const { log } = inbox([
      locked('a'),
      locked('b', 'Another.'),
      aNotification({ id: 'c', requiresAck: true }),
    ]);
    void log.act({ verb: 'archive', ids: ['a', 'b'] });
    expect(log.get().notice).toMatchObject({ kind: 'locked', count: 2, error: { message: '' } });
    void log.act({ verb: 'archive', ids: ['a', 'c'] });
    expect(log.get().notice).toMatchObject({ kind: 'locked', count: 2, error: { message: '' } });
    void log.act({ verb: 'archive', ids: ['c'] });
    expect(log.get().notice).toMatchObject({
      kind: 'blocked',
      count: 1,
      error: { message: '', code: 'NEEDS_ACKNOWLEDGEMENT' },
    });
  });

  it('is no matter where nothing would change, nor where nobody asked', async () => {
    const read = aNotification({ id: 'a', readAt: 1, locked: { read: audit } });
    const unread = aNotification({ id: 'b', locked: { read: audit } });
    const { log, sent } = inbox([read, unread]);
    expect(await log.act({ verb: 'read', ids: ['a'] })).toEqual({ ok: true, refusedIds: [] });
    await log.act({ verb: 'read', ids: ['b'], isAutomatic: true });
    expect(log.get().notice).toBeNull();
    expect(sent).toEqual([]);
  });

  it('locks its own actions as well', async () => {
    const actions = [{ id: 'approve', label: 'Approve' }];
    const { log, sent } = inbox([aNotification({ id: 'a', actions, locked: { action: audit } })]);
    const outcome = await log.act({ verb: 'action', ids: ['a'], actionId: 'approve' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'LOCKED', message: audit } });
    expect(sent).toEqual([]);
  });

  it('keeps its sound locks when another one is broken', () => {
    const broken = aNotification({ id: 'a', locked: { archive: audit, delete: 7 } as never });
    const { items, issues } = admitNotifications([broken, { ...broken, id: 'b', locked: 'all' }]);
    expect(issues.map(({ id, field, dropped }) => ({ id, field, dropped }))).toEqual([
      { id: 'a', field: 'locked', dropped: false },
      { id: 'b', field: 'locked', dropped: false },
    ]);
    const reasons = (verb: 'archive' | 'delete' | 'read') =>
      items.map((item) => lockReason(item, verb));
    expect(reasons('archive')).toEqual([audit, null]);
    expect(reasons('delete')).toEqual([null, null]);
    expect(lockReason(aNotification({ locked: {} }), 'constructor' as never)).toBeNull();
  });
});

describe('what happens by itself', () => {
  it('leaves the offer to undo, and what is told, where they are', async () => {
    const { log } = inbox([aNotification({ id: 'a' }), aNotification({ id: 'b' })]);
    await log.act({ verb: 'archive', ids: ['a'] });
    const { undoableId } = log.get();
    expect(undoableId).not.toBeNull();
    await log.act({ verb: 'read', ids: ['b'], isAutomatic: true });
    expect(log.get().undoableId).toBe(undoableId);
  });
});
