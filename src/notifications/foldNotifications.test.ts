import { describe, expect, it } from 'vitest';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';
import { createOperation } from './createOperation';
import { foldNotifications } from './foldNotifications';

const a = aNotification({ id: 'a' });
const b = aNotification({ id: 'b' });
const c = aNotification({ id: 'c' });

describe('foldNotifications', () => {
  it('shows each verb of a person on the item at once', () => {
    const after = (verb: Parameters<typeof anOperation>[0]) =>
      foldNotifications([a], [anOperation({ ids: ['a'], ...verb })])[0];
    expect(after({ verb: 'read' })?.readAt).toBe(1000);
    expect(after({ verb: 'archive' })?.archivedAt).toBe(1000);
    expect(after({ verb: 'snooze', until: 5000 })?.snoozedUntil).toBe(5000);
    expect(after({ verb: 'pin' })?.pinnedAt).toBe(1000);
    expect(after({ verb: 'acknowledge' })?.acknowledgedAt).toBe(1000);
    expect(after({ verb: 'mute' })?.mutedAt).toBe(1000);
    expect(after({ verb: 'delete' })).toBeUndefined();
  });

  it('takes back a failed operation and nothing else, while an arrival and a later reading survive', () => {
    const archive = anOperation({ id: 'op1', verb: 'archive', ids: ['a'] });
    const read = anOperation({ id: 'op2', verb: 'read', ids: ['b'], at: 1500 });
    const arrived = [c, a, b];
    const view = foldNotifications(arrived, [{ ...archive, status: 'failed' }, read]);
    expect(view).toEqual([c, a, { ...b, readAt: 1500 }]);
  });

  it('hands on the very same object for an item that nothing changes', () => {
    const view = foldNotifications([a, b], [anOperation({ verb: 'read', ids: ['a'] })]);
    expect(view[1]).toBe(b);
    const alreadyRead = aNotification({ id: 'a', readAt: 5 });
    expect(foldNotifications([alreadyRead], [anOperation({ verb: 'read', ids: ['a'] })])[0]).toBe(
      alreadyRead,
    );
  });

  it('applies operations in their order, each once, whatever was repeated', () => {
    const archive = anOperation({ id: 'op1', verb: 'archive', ids: ['a'] });
    const back = anOperation({ id: 'op2', verb: 'unarchive', ids: ['a'] });
    expect(foldNotifications([a], [archive, back, archive])[0]?.archivedAt).toBeNull();
  });

  it('shows a doubled id once: the item with the later updatedAt, in the first place', () => {
    const old = aNotification({ id: 'a', title: 'old', updatedAt: 1 });
    const fresh = aNotification({ id: 'a', title: 'fresh', updatedAt: 2 });
    expect(foldNotifications([fresh, b, old], []).map(({ title }) => title)).toEqual([
      'fresh',
      b.title,
    ]);
  });

  it('leaves the refused items of a confirmed operation as they were', () => {
    const partly = anOperation({ ids: ['a', 'b'], status: 'confirmed', refusedIds: ['b'] });
    expect(foldNotifications([a, b], [partly]).map((item) => item.archivedAt)).toEqual([
      1000,
      null,
    ]);
  });

  it('shows the earlier state while a sent operation is being taken back', () => {
    const archive = anOperation({ id: 'op1', ids: ['a'], status: 'confirmed' });
    const undo = anOperation({ id: 'op2', verb: 'unarchive', ids: ['a'], undoes: 'op1' });
    expect(foldNotifications([a], [archive, undo])[0]).toBe(a);
    const failed = { ...undo, status: 'failed' as const };
    expect(foldNotifications([a], [archive, failed])[0]?.archivedAt).toBe(1000);
  });

  it('leaves alone what arrives after "mark all as read", also when the device clock is wrong', () => {
    const seen = [
      aNotification({ id: 'x', createdAt: 200 }),
      aNotification({ id: 'y', createdAt: 100 }),
    ];
    const { operation } = createOperation(seen, {
      id: 'op1',
      verb: 'read',
      at: 10 ** 15,
      query: { unread: true },
    });
    const late = aNotification({ id: 'late', createdAt: 201 });
    const old = aNotification({ id: 'not loaded', createdAt: 50 });
    const view = foldNotifications([late, ...seen, old], operation ? [operation] : []);
    expect(view.filter(({ readAt }) => readAt === null).map(({ id }) => id)).toEqual(['late']);
  });

  it('does not pull an item into "archive all unread" because an earlier reading failed', () => {
    const read = anOperation({ id: 'op1', verb: 'read', ids: ['a'] });
    const seen = foldNotifications([a, b], [read]);
    const { operation } = createOperation(seen, {
      id: 'op2',
      verb: 'archive',
      at: 2000,
      query: { unread: true },
    });
    const log = [{ ...read, status: 'failed' as const }, ...(operation ? [operation] : [])];
    expect(foldNotifications([a, b], log).map((item) => item.archivedAt)).toEqual([null, 2000]);
  });

  it('also takes in what arrives later when a thread is muted', () => {
    const { operation } = createOperation([aNotification({ id: 'x', threadId: 't' })], {
      id: 'op1',
      verb: 'mute',
      at: 1000,
      query: { threadIds: ['t'], folder: 'all' },
      standing: true,
    });
    const late = aNotification({ id: 'late', threadId: 't', createdAt: 10 ** 13 });
    expect(foldNotifications([late], operation ? [operation] : [])[0]?.mutedAt).toBe(1000);
  });
});
