import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../model';
import { discoverProcess } from '../discovery/discoverProcess';
import { findVariants } from '../discovery/findVariants';
import { createCsvParser } from './createCsvParser';
import { createXesParser } from './createXesParser';
import { findObjectTypes } from './findObjectTypes';
import type { ImportResult } from './importResult';
import { parseCsv } from './parseCsv';
import { parseOcel } from './parseOcel';
import { parseXes } from './parseXes';

const none = 0xffffffff;

/** Whatever was read: columns of one length, each index within its names, each name once, and counts that add up. */
function expectSound({ log, issues }: ImportResult): void {
  const { size, caseIds, activities, caseOf, activityOf, timestamp, durationMs } = log;
  const columns = [log.resource, log.lifecycle, ...Object.values(log.attributes ?? {})];
  for (const column of [
    caseOf,
    activityOf,
    timestamp,
    durationMs,
    ...columns.map((each) => each?.index),
  ]) {
    if (column !== undefined) expect(column.length).toBe(size);
  }
  const pairs = [
    [caseIds, caseOf],
    [activities, activityOf],
    ...columns.flatMap((each) => (each ? [[each.values, each.index] as const] : [])),
  ] as const;
  for (const [values, index] of pairs) {
    expect(new Set(values).size).toBe(values.length);
    const used = new Set(index);
    used.delete(none);
    expect([...used].every((place) => place < values.length)).toBe(true);
    expect(used.size).toBe(values.length);
  }
  expect([...caseIds, ...activities]).not.toContain('');
  expect(timestamp.every((at) => Number.isFinite(at) || Number.isNaN(at))).toBe(true);
  const graph = discoverProcess(log);
  expect([graph.cases, graph.events]).toEqual([caseIds.length, size]);
  expect(graph.transitions.reduce((sum, { count }) => sum + count, 0)).toBe(size - caseIds.length);
  expect(findVariants(log).reduce((sum, { count }) => sum + count, 0)).toBe(caseIds.length);
  for (const { message, line } of issues) {
    expect(message).not.toBe('');
    expect(line === null || line >= 1).toBe(true);
  }
}

const droppedOf = ({ issues }: ImportResult) => issues.filter(({ dropped }) => dropped).length;

/** Reads a text in parts that end anywhere. */
function inParts(
  parser: { push: (chunk: string) => number; finish: () => ImportResult },
  text: string,
  cuts: readonly number[],
): ImportResult {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].sort(
    (a, b) => a - b,
  );
  places.slice(1).forEach((to, i) => parser.push(text.slice(places[i], to)));
  return parser.finish();
}

const rowsOf = ({ size, caseIds, activities, caseOf, activityOf, timestamp }: EventLog) =>
  Array.from({ length: size }, (_, row) => [
    caseIds[caseOf[row] ?? 0],
    activities[activityOf[row] ?? 0],
    timestamp[row],
  ]);

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const bytes = fc.uint8Array({ maxLength: 300 }).map((list) => new TextDecoder().decode(list));
const cuts = fc.array(fc.nat(400), { maxLength: 6 });

describe('a CSV text', () => {
  const csvLike = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ',',
          ';',
          '\t',
          '|',
          '"',
          '""',
          '\n',
          '\r',
          '\r\n',
          '\ufeff',
          'case',
          'activity',
        ),
        fc.constantFrom(
          'time',
          '2026-01-01',
          '13/13/2026',
          '9'.repeat(30),
          '__proto__',
          '1e999',
          '\u0000',
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('of any content is read without a throw, to columns that agree', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, bytes, csvLike), (text) => expectSound(parseCsv(text))),
      { numRuns: 600 },
    );
  });

  it('cut into parts anywhere is read as in one piece', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, csvLike), cuts, (text, at) => {
        const [whole, parts] = [parseCsv(text), inParts(createCsvParser(), text, at)];
        expect(rowsOf(parts.log)).toEqual(rowsOf(whole.log));
        expect(parts.issues).toEqual(whole.issues);
      }),
      { numRuns: 300 },
    );
  });

  it('of any cells, written as the standard says, has each row in the log or listed, cells as they were', () => {
    const cell = fc.oneof(
      fc.constant(''),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('a"b', 'a,b', 'a\nb'),
    );
    const write = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (rows) => {
        const columns = { caseId: 'c', activity: 'a', timestamp: 't' };
        const text = ['c,a,t', ...rows.map((row) => row.map(write).join())].join('\n');
        const result = parseCsv(text, columns, { delimiter: ',' });
        expectSound(result);
        const kept = rows.filter(([caseId, activity]) => caseId !== '' && activity !== '');
        expect(rowsOf(result.log).map(([caseId, activity]) => [caseId, activity])).toEqual(
          kept.map(([caseId, activity]) => [caseId, activity]),
        );
        expect(droppedOf(result)).toBe(rows.length - kept.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an XES text', () => {
  const attribute = fc.constantFrom(
    '<string key="concept:name" value="A"/>',
    '<string key="concept:name" value=""/>',
    '<date key="time:timestamp" value="2026-01-01T00:00:00Z"/>',
    '<date key="time:timestamp" value="then"/>',
    '<string key="__proto__" value="x"><int key="in" value="1"/></string>',
    '<list key="l"><values><string key="v" value="1"/></values></list>',
    '<string key="org:resource" value="Ada &amp; &#128640;"/>',
    '<string/>',
  );
  const event = fc
    .array(attribute, { maxLength: 4 })
    .map((list) => `<event>${list.join('')}</event>`);
  const trace = fc
    .tuple(fc.array(attribute, { maxLength: 2 }), fc.array(event, { maxLength: 4 }))
    .map(([own, events]) => `<trace>${own.join('')}${events.join('')}</trace>`);
  const log = fc
    .array(fc.oneof(trace, trace, event), { maxLength: 6 })
    .map((list) => `<log>${list.join('')}</log>`);
  const broken = fc
    .tuple(
      log,
      fc.nat(),
      fc.nat(8),
      fc.oneof(
        anyText,
        fc.constantFrom('<', '</trace>', '<event>', '&', '<!DOCTYPE x [', ']]>', '\u0000'),
      ),
    )
    .map(
      ([text, at, gone, put]) =>
        text.slice(0, at % text.length) + put + text.slice((at % text.length) + gone),
    );

  it('of any content is read without a throw, to columns that agree', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, bytes, broken), (text) => expectSound(parseXes(text))),
      { numRuns: 600 },
    );
  });

  it('that is well formed has each event in the log or listed as left out', () => {
    fc.assert(
      fc.property(log, cuts, (text, at) => {
        const result = parseXes(text);
        expectSound(result);
        expect(result.log.size + droppedOf(result)).toBe(text.match(/<event>/g)?.length ?? 0);
        const parts = inParts(createXesParser(), text, at);
        expect(rowsOf(parts.log)).toEqual(rowsOf(result.log));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an object-centric log', () => {
  const name = fc.constantFrom('o1', 'o2', 'order', '', '__proto__', 'constructor');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    name,
    fc.constant('2026-01-01T00:00:00Z'),
    fc.constant(undefined),
  );
  const item = fc.dictionary(
    fc.constantFrom(
      ...['id', 'type', 'time', 'relationships', 'attributes'],
      ...['ocel:type', 'ocel:activity', 'ocel:timestamp', 'ocel:omap', 'ocel:vmap'],
    ),
    fc.oneof(
      value,
      fc.array(fc.oneof(name, fc.record({ objectId: value, qualifier: value })), { maxLength: 3 }),
    ),
  );
  const list = fc.oneof(
    fc.array(fc.oneof(item, value), { maxLength: 4 }),
    fc.dictionary(name, item),
    value,
  );
  const root = fc.dictionary(
    fc.constantFrom(
      'events',
      'objects',
      'eventTypes',
      'objectTypes',
      'ocel:events',
      'ocel:objects',
    ),
    list,
  );

  it('of any structure, or any text, is read without a throw, to columns that agree', () => {
    fc.assert(
      fc.property(
        fc.oneof(root, fc.anything(), anyText),
        fc.option(name, { nil: undefined }),
        (json, type) => {
          expectSound(parseOcel(json, type));
          expect(new Set(findObjectTypes(json)).size).toBe(findObjectTypes(json).length);
        },
      ),
      { numRuns: 800 },
    );
  });

  it('that is sound has an event for each object of the type that it relates to', () => {
    const objects = fc.uniqueArray(
      fc.tuple(fc.string({ minLength: 1 }), fc.constantFrom('order', 'item')),
      {
        selector: ([id]) => id,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(
        objects,
        fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { maxLength: 6 }),
        (known, related) => {
          const links = related.map((each) => each.flatMap((i) => known[i]?.[0] ?? []));
          const json = {
            objects: known.map(([id, type]) => ({ id, type })),
            events: links.map((ids, i) => ({
              id: `e${i}`,
              type: 'pay',
              time: '2026-01-01T00:00:00Z',
              relationships: ids.map((objectId) => ({ objectId, qualifier: '' })),
            })),
          };
          const result = parseOcel(json, 'order');
          expectSound(result);
          const orders = new Set(known.filter(([, type]) => type === 'order').map(([id]) => id));
          expect(result.log.size).toBe(
            links.reduce(
              (sum, ids) => sum + [...new Set(ids)].filter((id) => orders.has(id)).length,
              0,
            ),
          );
          expect(droppedOf(result)).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
