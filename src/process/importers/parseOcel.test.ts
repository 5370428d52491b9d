import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findObjectTypes } from './findObjectTypes';
import { parseOcel } from './parseOcel';

const log2 = {
  objects: [
    { id: 'o1', type: 'order' },
    { id: 'i1', type: 'item' },
    { id: 'i2', type: 'item' },
  ],
  events: [
    {
      id: 'e1',
      type: 'place',
      time: '2026-01-01T00:00:00Z',
      attributes: [{ name: 'by', value: 'Ann' }],
      relationships: [
        { objectId: 'o1', qualifier: 'a' },
        { objectId: 'o1', qualifier: 'b' },
        { objectId: 'i1', qualifier: '' },
        { objectId: 'i2', qualifier: '' },
      ],
    },
    {
      id: 'e2',
      type: 'send',
      time: 'soon',
      relationships: [{ objectId: 'i1' }, { objectId: 'ghost' }],
    },
  ],
};

describe('parseOcel', () => {
  it('gives each object of the type a case with its events, each event once', () => {
    const { log } = parseOcel(log2, 'order');
    expect([log.size, log.caseIds, log.activities]).toEqual([1, ['o1'], ['place']]);
    expect(log.attributes?.by?.values).toEqual(['Ann']);
    const items = parseOcel(log2, 'item').log;
    expect([items.size, items.caseIds]).toEqual([3, ['i1', 'i2']]);
  });

  it('takes the type that most events relate to when told none, and a JSON text as well', () => {
    expect(parseOcel(JSON.stringify(log2)).log.caseIds).toEqual(['i1', 'i2']);
    expect(findObjectTypes(log2)).toEqual(['item', 'order']);
  });

  it('lists unknown objects, bad times and unknown types', () => {
    const codes = (type?: string) =>
      parseOcel(log2, type).issues.map(({ code, path }) => [code, path]);
    expect(codes('item')).toEqual([
      ['unknown-value', '/events/1'],
      ['bad-time', '/events/1'],
    ]);
    expect(codes('cat')[1]).toEqual(['unknown-value', '']);
  });

  it('reads the keys of OCEL 1.0', () => {
    const { log } = parseOcel({
      'ocel:objects': { o: { 'ocel:type': 'order' } },
      'ocel:events': {
        e: {
          'ocel:activity': 'A',
          'ocel:timestamp': '2026-01-01',
          'ocel:omap': ['o'],
          'ocel:vmap': { n: 1 },
        },
      },
    });
    expect([log.activities, log.caseIds, log.timestamp[0]]).toEqual([
      ['A'],
      ['o'],
      Date.UTC(2026, 0, 1),
    ]);
  });

  it('never throws', () => {
    const shaped = fc.record({
      objects: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ id: fc.jsonValue(), type: fc.jsonValue() })),
      ),
      events: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record({
            id: fc.jsonValue(),
            type: fc.jsonValue(),
            time: fc.jsonValue(),
            relationships: fc.jsonValue(),
            attributes: fc.jsonValue(),
          }),
        ),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped, fc.string()), (json) => {
        expect(parseOcel(json).log.size).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('leaves out an object whose id is empty, as one without an id', () => {
    const { log, issues } = parseOcel({
      objects: [{ id: '', type: 'order' }],
      events: [{ id: 'e', type: 'pay', time: '2026-01-01', relationships: [{ objectId: '' }] }],
    });
    expect(log.size).toBe(0);
    expect(issues[0]).toMatchObject({ path: '/objects/0', code: 'missing', dropped: true });
  });

  it('keeps the first of two objects or events with one id, and lists the other', () => {
    const [place] = log2.events;
    const { log, issues } = parseOcel(
      {
        objects: [...log2.objects, { id: 'o1', type: 'other' }],
        events: [place, { ...place, type: 'again' }, { type: 'no id', relationships: ['o1'] }],
      },
      'order',
    );
    expect(log.activities).toEqual(['place', 'no id']);
    expect(issues.filter(({ code }) => code === 'duplicate')).toEqual([
      expect.objectContaining({ path: '/objects/3', dropped: true }),
      expect.objectContaining({ path: '/events/1', dropped: true }),
    ]);
  });

  it('reads a JSON text that begins with a byte order mark', () => {
    expect(parseOcel(`\ufeff${JSON.stringify(log2)}`, 'order').issues.length).toBe(
      parseOcel(log2, 'order').issues.length,
    );
    expect(parseOcel(`\ufeff${JSON.stringify(log2)}`, 'order').log.size).toBe(1);
  });
});
