import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotificationItem } from '../model';
import { applyVerb } from './applyVerb';
import { clearsInbox } from './clearsInbox';
import { countNotifications } from './countNotifications';
import { createOperation } from './createOperation';
import { foldNotifications } from './foldNotifications';
import type { NotificationOperation } from './notificationOperation';
import { countedItems, projectCount } from './projectCount';
import { resolveOperation } from './resolveOperation';
import { settleOperations } from './settleOperations';
import { aNotification } from './testSupport/aNotification';
import { anOperation } from './testSupport/anOperation';

const item = (id: number, about: Partial<NotificationItem> = {}) =>
  aNotification({ id: `n${id}`, createdAt: id, ...about });
const loaded = [item(9), item(8), item(7, { readAt: 1 })];
const inbox = { counted: loaded, items: loaded, operations: [], isCleared: false };
const read = anOperation({ verb: 'read', ids: ['n9'] });

describe('a count of the server’s', () => {
  it('is what it said, as long as nothing has happened', () => {
    expect(projectCount(1284, inbox)).toBe(1284);
  });

  it('moves with an act at once, and back when that fails', () => {
    expect(projectCount(1284, { ...inbox, operations: [read] })).toBe(1283);
    expect(projectCount(1284, { ...inbox, operations: [{ ...read, status: 'failed' }] })).toBe(
      1284,
    );
  });

  it('does not count an act twice once the items show it, nor one that the server counted already', () => {
    const done = { ...read, status: 'confirmed' } as const;
    const shown = [item(9, { readAt: 50 }), ...loaded.slice(1)];
    expect(projectCount(1284, { ...inbox, items: shown })).toBe(1283);
    expect(projectCount(1284, { ...inbox, items: shown, operations: [done] })).toBe(1283);
    expect(projectCount(1283, { ...inbox, counted: shown, operations: [done] })).toBe(1283);
  });

  it('takes in an arrival, and not a page of history', () => {
    expect(projectCount(1284, { ...inbox, items: [item(10), ...loaded] })).toBe(1285);
    const paged = [...loaded, item(2), item(1)];
    const counted = countedItems(loaded, [item(10), ...paged]);
    expect(counted).toEqual(paged);
    expect(countedItems(counted, paged)).toBe(counted);
    expect(projectCount(1284, { ...inbox, counted, items: paged })).toBe(1284);
    expect(projectCount(1284, { ...inbox, items: [item(NaN), ...loaded] })).toBe(1285);
  });

  it('is never less than what is there', () => {
    expect(projectCount(0, inbox)).toBe(2);
    expect(projectCount(-7, inbox)).toBe(2);
  });

  it('is what is there once all of the inbox was read', () => {
    expect(projectCount(1284, { ...inbox, isCleared: true })).toBe(2);
    const target = { asOf: 9, exceptIds: [], loadedFrom: 7 };
    const all = (query: object) => anOperation({ verb: 'read', matching: { ...target, query } });
    expect(clearsInbox(all({ unread: true }))).toBe(true);
    expect(clearsInbox(all({}))).toBe(true);
    expect(clearsInbox(all({ unread: true, priorities: ['critical'] }))).toBe(false);
    expect(clearsInbox(all({ folder: 'archived' }))).toBe(false);
    expect(clearsInbox({ ...all({}), verb: 'pin' })).toBe(false);
    expect(clearsInbox({ ...all({}), status: 'failed' })).toBe(false);
    expect(clearsInbox(read)).toBe(false);
  });

  it('always equals a recount of all that the server has, loaded or not, with every act applied', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('arrive' as const) }),
      fc.record({ kind: fc.constant('page' as const) }),
      fc.record({
        kind: fc.constant('act' as const),
        verb: fc.constantFrom('read' as const, 'unread' as const, 'archive' as const),
        pick: fc.nat(20),
      }),
      fc.record({
        kind: fc.constantFrom(
          'agree' as const,
          'fail' as const,
          'count' as const,
          'fetch' as const,
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let clock = 1000;
        let server = Array.from({ length: 30 }, (_, n) =>
          item(100 - n, { readAt: n % 3 ? null : 1 }),
        );
        let size = 10;
        let items: readonly NotificationItem[] = server.slice(0, size);
        let operations: readonly NotificationOperation[] = [];
        const unreadOf = (all: readonly NotificationItem[]) => countNotifications(all).unread;
        let count = { value: unreadOf(server), counted: items };
        for (const one of steps) {
          clock += 1;
          const pending = operations.filter(({ status }) => status === 'pending');
          if (one.kind === 'arrive') {
            server = [item(clock), ...server];
            size += 1;
            items = [server[0]!, ...items];
          } else if (one.kind === 'page') {
            const more = server.slice(size, size + 5);
            size += more.length;
            items = [...items, ...more];
          } else if (one.kind === 'act') {
            const view = foldNotifications(items, operations);
            const id = view[one.pick % view.length]!.id;
            const request = { id: `op${clock}`, verb: one.verb, at: clock, ids: [id] };
            const { operation } = createOperation(view, request);
            if (operation !== null) operations = [...operations, operation];
          } else if (one.kind === 'count') {
            const agreed = operations.filter(({ status }) => status === 'confirmed');
            count = { value: unreadOf(server), counted: foldNotifications(items, agreed) };
          } else if (one.kind === 'fetch') {
            items = server.slice(0, size);
            operations = settleOperations(items, operations, { now: clock }).operations;
          } else {
            // Answers come in order: otherwise server and person disagree about which act was the last.
            const [operation] = pending;
            if (operation === undefined) continue;
            if (one.kind === 'agree') {
              server = server.map((each) =>
                operation.ids.includes(each.id) ? applyVerb(each, operation)! : each,
              );
            }
            operations = resolveOperation(operations, operation.id, {
              ok: one.kind === 'agree',
              at: clock,
            });
          }
          count = { ...count, counted: countedItems(count.counted, items) };
          const shown = projectCount(count.value, {
            ...count,
            items,
            operations,
            isCleared: false,
          });
          const truth = foldNotifications(
            server,
            operations.filter(({ status }) => status === 'pending'),
          );
          expect(shown).toBe(unreadOf(truth));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
