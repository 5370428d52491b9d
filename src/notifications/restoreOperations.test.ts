import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logKey } from './logKey';
import { restoreOperations } from './restoreOperations';
import { storeOperations } from './storeOperations';
import { anOperation } from './testSupport/anOperation';

const owner = { tenantId: 'acme', userId: 'u1' };

describe('the offline queue', () => {
  it('comes back in the order of the acts, with what was on its way held again', () => {
    const later = anOperation({ id: 'b', at: 2, status: 'pending' });
    const earlier = anOperation({ id: 'a', at: 1, status: 'held', verb: 'snooze', until: 5 });
    const done = anOperation({ id: 'c', status: 'confirmed' });
    const text = storeOperations([later, earlier, done], owner);
    expect(restoreOperations(text, owner)).toEqual({
      operations: [earlier, { ...later, status: 'held' }],
      rejected: 0,
    });
  });

  it('keeps an intent on all matching whole', () => {
    const all = anOperation({
      status: 'held',
      matching: {
        query: { unread: true, types: ['x'] },
        asOf: 5,
        exceptIds: ['n2'],
        loadedFrom: 1,
      },
      seenVersions: [['n1', 'v1']],
    });
    expect(restoreOperations(storeOperations([all], owner), owner).operations).toEqual([all]);
  });

  it('gives nothing to another tenant or another person', () => {
    const text = storeOperations([anOperation()], owner);
    expect(restoreOperations(text, { ...owner, tenantId: 'other' }).operations).toEqual([]);
    expect(restoreOperations(text, { ...owner, userId: 'other' }).operations).toEqual([]);
  });

  it('lets a broken entry cost that entry alone', () => {
    const good = anOperation({ status: 'held' });
    const broken = [
      null,
      { ...good, verb: 'format-disk' },
      { ...good, verb: 'toString' },
      { ...good, ids: 'n1' },
      { ...good, ids: [1] },
      { ...good, at: 'now' },
      { ...good, at: 1e30 },
      { ...good, verb: 'snooze' },
      { ...good, verb: 'delete', undoes: 'op0' },
      { ...good, matching: { query: { type: ['a'] }, asOf: 1, exceptIds: [], loadedFrom: 1 } },
      { ...good, matching: { query: {}, asOf: 'x', exceptIds: [], loadedFrom: 1 } },
      { ...good, seenVersions: [['n1']] },
      { ...good, status: 'confirmed' },
    ];
    const text = JSON.stringify({ format: 1, ...owner, operations: [...broken, good] });
    expect(restoreOperations(text, owner)).toEqual({ operations: [good], rejected: 13 });
  });

  it('never throws and never invents, whatever the storage holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(restoreOperations(text, owner).operations).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.anything()), (operations) => {
        const text = JSON.stringify({ format: 1, ...owner, operations }, (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        expect(restoreOperations(text, owner).operations).toEqual([]);
      }),
    );
  });

  it('has a name of its own for each owner', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(logKey({ tenantId: a, userId: b })).not.toBe(logKey({ tenantId: c, userId: d }));
      }),
    );
  });
});
