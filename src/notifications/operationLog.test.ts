import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotificationItem, NotificationVerb } from '../model';
import { addOperation } from './addOperation';
import { applyVerb } from './applyVerb';
import { countNotifications } from './countNotifications';
import { currentNotifications } from './currentNotifications';
import { createOperation } from './createOperation';
import { foldNotifications } from './foldNotifications';
import { mergeNotifications } from './mergeNotifications';
import type { NotificationOperation } from './notificationOperation';
import { resolveOperation } from './resolveOperation';
import { sendOperation } from './sendOperation';
import { settleOperations } from './settleOperations';
import { aNotification } from './testSupport/aNotification';
import { expected, short } from './testSupport/expectedView';
import { undoOperation } from './undoOperation';

const verbs: NotificationVerb[] = [
  'read',
  'unread',
  'archive',
  'unarchive',
  'snooze',
  'unsnooze',
  'pin',
  'unpin',
  'acknowledge',
  'mute',
  'unmute',
  'delete',
  'action',
];

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('arrive' as const),
      replaces: fc.option(fc.nat(7), { nil: null, freq: 2 }),
      lastsMs: fc.option(fc.nat(60), { nil: null, freq: 3 }),
      locks: fc.option(fc.constantFrom(...verbs), { nil: null, freq: 2 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      verb: fc.constantFrom(...verbs),
      picks: fc.array(fc.nat(7), { maxLength: 4 }),
      all: fc.constantFrom(null, { unread: true }, {}, { folder: 'all' as const }),
      hold: fc.boolean(),
      actionId: fc.constantFrom('approve', 'retry', 'gone'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'send' as const,
        'agree' as const,
        'fail' as const,
        'refuse' as const,
        'undo' as const,
      ),
      pick: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('push' as const, 'poll' as const, 'settle' as const),
    }),
  },
);

type Move = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A client and a server, as simple as can be: every step that the two could take, in any order. */
class World {
  server = new Map<string, NotificationItem>();
  base: readonly NotificationItem[] = [];
  log: readonly NotificationOperation[] = [];
  clock = 1_000_000;

  tick = () => (this.clock += 1);
  view = () => foldNotifications(this.base, this.log);
  inFlight = (status: string) => this.log.filter((operation) => operation.status === status);

  arrive(
    replaces: number | null = null,
    lastsMs: number | null = null,
    locks: NotificationVerb | null = null,
  ) {
    const at = this.tick();
    const item = aNotification({
      id: `n${this.server.size}-${at}`,
      createdAt: at,
      updatedAt: at,
      expiresAt: lastsMs === null ? null : at + lastsMs,
      supersedesId: replaces === null ? null : ([...this.server.keys()][replaces] ?? null),
      locked: locks === null ? null : { [locks]: 'Not here.' },
      // Of the first the server keeps how far it is, of the second it does not.
      actions: [
        { id: 'approve', label: 'Approve', status: 'open' },
        { id: 'retry', label: 'Retry' },
      ],
    });
    this.server.set(item.id, item);
    this.base = mergeNotifications(this.base, [item]);
  }

  serverApplies(operation: NotificationOperation, refused: readonly string[] = []) {
    for (const id of operation.ids) {
      const item = this.server.get(id);
      if (item === undefined || refused.includes(id)) continue;
      const after = applyVerb(item, { ...operation, status: 'confirmed' });
      if (after === null) this.server.delete(id);
      else if (after !== item) this.server.set(id, { ...after, updatedAt: this.tick() });
    }
  }

  answer(operation: NotificationOperation, refused: readonly string[] = []) {
    this.serverApplies(operation, refused);
    this.log = resolveOperation(this.log, operation.id, {
      ok: true,
      at: this.tick(),
      refusedIds: refused,
    });
  }

  poll() {
    this.base = [...this.server.values()];
    this.settle();
  }

  settle(now = this.tick()) {
    this.log = settleOperations(this.base, this.log, { now, graceMs: 1000 }).operations;
  }

  take(move: Move) {
    const at = this.tick();
    const known = this.view();
    switch (move.kind) {
      case 'arrive':
        this.arrive(move.replaces, move.lastsMs, move.locks);
        return;
      case 'act': {
        const ids = move.picks.flatMap((pick) => known[pick]?.id ?? []);
        const { operation } = createOperation(
          known,
          {
            id: `op${at}`,
            verb: move.verb,
            at,
            actionId: move.actionId,
            hold: move.hold,
            ...(move.verb === 'snooze' && { until: at + 10_000 }),
            ...(move.all === null ? { ids } : { query: move.all }),
          },
          this.base,
        );
        for (const id of operation?.ids ?? []) {
          expect(known.find((item) => item.id === id)?.locked?.[move.verb]).toBeUndefined();
        }
        if (operation !== null) this.log = addOperation(this.log, operation);
        return;
      }
      case 'send': {
        const held = this.inFlight('held');
        const operation = held[move.pick % Math.max(1, held.length)];
        if (operation !== undefined) this.log = sendOperation(this.log, operation.id);
        return;
      }
      case 'agree':
      case 'fail':
      case 'refuse': {
        const sent = this.inFlight('pending');
        const operation = sent[move.pick % Math.max(1, sent.length)];
        if (operation === undefined) return;
        if (move.kind !== 'fail') {
          this.answer(operation, move.kind === 'refuse' ? operation.ids.slice(0, 1) : []);
          return;
        }
        const without = this.log.filter((other) => other !== operation);
        this.log = resolveOperation(this.log, operation.id, { ok: false, at });
        expect(this.view()).toEqual(foldNotifications(this.base, without));
        return;
      }
      case 'undo': {
        const operation = this.log[move.pick % Math.max(1, this.log.length)];
        if (operation === undefined) return;
        this.log = undoOperation(this.log, operation.id, { id: `undo${at}`, at }).operations;
        return;
      }
      case 'push':
        this.base = mergeNotifications(this.base, [...this.server.values()]);
        return;
      case 'poll':
        this.poll();
        return;
      case 'settle':
        this.settle();
        return;
    }
  }
}

describe('the operation log', () => {
  it('loses nothing, doubles nothing and always counts right, in 10,000 interleavings', () => {
    let interleavings = 0;
    let steps = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 30 }), (moves) => {
        const world = new World();
        interleavings += 1;
        steps += moves.length;
        world.arrive();
        world.arrive();
        world.arrive();
        for (const move of moves) {
          world.take(move);
          const view = world.view();
          const recount = expected(world.base, world.log);
          // One text is compared far faster than a tree, and this runs 200,000 times.
          expect(JSON.stringify(view.map(short))).toBe(JSON.stringify(recount));
          expect(new Set(view.map(({ id }) => id)).size).toBe(view.length);
          // No snooze here ends before the end; what has expired counts nowhere.
          const inbox = recount.filter(
            ({ archived, snoozed, expiresAt }) =>
              !archived && !snoozed && !(expiresAt !== null && expiresAt <= world.clock),
          );
          const { total, unread, pinned } = countNotifications(view, {}, world.clock);
          expect([total, unread, pinned].join()).toBe(
            [
              inbox.length,
              inbox.filter(({ read }) => !read).length,
              inbox.filter((one) => one.pinned).length,
            ].join(),
          );
        }
        // In the end everything is sent and answered, and what is shown is what the server has.
        for (const held of world.inFlight('held')) world.log = sendOperation(world.log, held.id);
        for (const sent of world.inFlight('pending')) world.answer(sent);
        world.poll();
        world.settle(10 ** 9);
        expect(world.log).toEqual([]);
        expect(world.view()).toEqual(currentNotifications([...world.server.values()]));
      }),
      { numRuns: 10_000 },
    );
    // Really tried: no time limit or early end has cut the search short.
    expect(interleavings).toBe(10_000);
    expect(steps).toBeGreaterThan(100_000);
  }, 120_000);
});
