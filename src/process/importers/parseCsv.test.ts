import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLog } from '../../model';
import { createCsvParser } from './createCsvParser';
import { parseCsv } from './parseCsv';

const rowsOf = (log: EventLog) =>
  Array.from({ length: log.size }, (_, i) => [
    log.caseIds[log.caseOf[i] ?? 0],
    log.activities[log.activityOf[i] ?? 0],
    log.timestamp[i],
  ]);

const hour = 3_600_000;
const day = Date.UTC(2026, 0, 1);

describe('parseCsv', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j and the columns by name', (delimiter) => {
    const text = [
      ['Case ID', 'Activity', 'Complete Timestamp', 'Resource', 'cost'],
      ['1', 'A', '2026-01-01T00:00:00Z', 'Ann', '3'],
      ['1', 'B', '2026-01-01T01:00:00Z', '', '4'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    const { log, issues } = parseCsv(text);
    expect(issues).toEqual([]);
    expect(rowsOf(log)).toEqual([
      ['1', 'A', day],
      ['1', 'B', day + hour],
    ]);
    expect(log.resource).toEqual({ values: ['Ann'], index: Uint32Array.of(0, 0xffffffff) });
    expect(log.attributes?.cost?.values).toEqual(['3', '4']);
  });

  it('keeps quoted delimiters, doubled quotes, line breaks and blanks in names', () => {
    const text =
      '\ufeffcase,activity,time\r\n1,"a,b",\r\n1,"say ""hi""",\r\n1,"line\nbreak",\r\n 1,  padded  ,\r\n';
    const { log, issues } = parseCsv(text);
    expect(issues).toEqual([]);
    expect(log.activities).toEqual(['a,b', 'say "hi"', 'line\nbreak', '  padded  ']);
    expect(log.caseIds).toEqual(['1', ' 1']);
  });

  it('keeps apart names that objects, folding or joining would mix up', () => {
    const names = [
      '__proto__',
      'constructor',
      'A',
      'a',
      '\u00e9tape',
      'e\u0301tape',
      'ab',
      'a b',
      '01',
      '1.0',
      '1',
    ];
    const text = [
      'case,activity,__proto__',
      ...names.map((name) => `${name},${name},${name}`),
    ].join('\n');
    const { log } = parseCsv(text);
    expect(log.activities).toEqual(names);
    expect(log.caseIds).toEqual(names);
    expect(Object.keys(log.attributes ?? {})).toEqual(['__proto__']);
  });

  it('leaves out and lists rows without a case or an activity, and lists times it cannot read', () => {
    const { log, issues } = parseCsv(
      'case,activity,time\n,A,2026-01-01\n1,,2026-01-01\n1,B,2026-02-30\n1,C,\n1,D\n',
    );
    expect(rowsOf(log)).toEqual([
      ['1', 'B', NaN],
      ['1', 'C', NaN],
      ['1', 'D', NaN],
    ]);
    expect(issues.map(({ line, code, dropped }) => [line, code, dropped])).toEqual([
      [2, 'missing', true],
      [3, 'missing', true],
      [4, 'bad-time', false],
      [6, 'wrong-type', false],
    ]);
  });

  it('reads 03/04/2026 as the column as a whole says, day first when it says nothing', () => {
    const csv = (...times: string[]) =>
      `case,activity,time\n${times.map((t) => `1,A,${t}`).join('\n')}`;
    const timesOf = (text: string) => Array.from(parseCsv(text).log.timestamp);
    expect(timesOf(csv('03/04/2026'))).toEqual([Date.UTC(2026, 3, 3)]);
    expect(timesOf(csv('03/04/2026', '03/14/2026'))).toEqual([
      Date.UTC(2026, 2, 4),
      Date.UTC(2026, 2, 14),
    ]);
    expect(timesOf(csv('03/04/2026', '14/03/2026'))).toEqual([
      Date.UTC(2026, 3, 3),
      Date.UTC(2026, 2, 14),
    ]);
    const mixed = parseCsv(csv('13/04/2026', '14/03/2026', '03/14/2026'));
    expect(mixed.log.timestamp[2]).toBeNaN();
    expect(mixed.issues.map(({ line, code }) => [line, code])).toEqual([[4, 'bad-time']]);
  });

  it('takes the columns that it is told, and says which are not there', () => {
    const text = 'who,what,when,began\n1,A,2026-01-01T02:00:00Z,2026-01-01T00:00:00Z\n';
    const columns = { caseId: 'who', activity: 'what', timestamp: 'when', startTimestamp: 'began' };
    expect(parseCsv(text, columns).log.durationMs).toEqual(Float64Array.of(2 * hour));
    const { issues } = parseCsv(text, { ...columns, resource: 'nobody' });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['missing', 'nobody']]);
  });

  it('does without a first line of names', () => {
    const { log } = parseCsv('2026-01-01T00:00:00Z,7,A\n2026-01-01T01:00:00Z,7,B\n');
    expect(rowsOf(log)).toEqual([
      ['7', 'A', day],
      ['7', 'B', day + hour],
    ]);
  });

  it('loses one cell, not the rest of the file, to a quote that nothing closes', () => {
    const { log, issues } = parseCsv('case,activity\n1,A\n1,"B\n1,C\n1,D\n');
    expect(log.activities).toEqual(['A', '"B', 'C', 'D']);
    expect(issues.map(({ line }) => line)).toEqual([3]);
  });

  it('lists a thousand faults of a kind, then their number', () => {
    const { issues } = parseCsv(`case,activity\n${',A\n'.repeat(5000)}`);
    expect(issues.length).toBe(1001);
    expect(issues[1000]?.message).toContain('4000');
  });

  it('gives the same log however the text is cut', () => {
    const cell = fc.oneof(
      fc.constantFrom('A', 'B', '"x,y"', '"q""q"', '"l\nl"', '', '2026-01-01', '03/04/2026', '"'),
      fc.string({ maxLength: 4 }),
    );
    const text = fc
      .array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 })
      .map((lines) => `case,activity,time\r\n${lines.map((line) => line.join()).join('\r\n')}`);
    fc.assert(
      fc.property(text, fc.array(fc.nat(80), { maxLength: 6 }), (whole, cuts) => {
        const options = { delimiter: ',' };
        const parser = createCsvParser(undefined, options);
        let at = 0;
        for (const cut of cuts) parser.push(whole.slice(at, (at += cut)));
        parser.push(whole.slice(at));
        expect(parser.finish()).toEqual(parseCsv(whole, undefined, options));
      }),
    );
  });

  it('never throws, and all columns are as long as the log', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (text) => {
        const { log } = parseCsv(text);
        expect([log.caseOf.length, log.activityOf.length, log.timestamp.length]).toEqual([
          log.size,
          log.size,
          log.size,
        ]);
      }),
    );
  });

  it('follows a first line that tells spreadsheets the delimiter, and still counts it as a line', () => {
    const rows = 'case^activity^time\n1^A, B^2026-01-01\n^C^2026-01-02';
    const { log, issues } = parseCsv(`\ufeffsep=^\r\n${rows}`);
    expect([log.caseIds, log.activities, log.timestamp[0]]).toEqual([
      ['1'],
      ['A, B'],
      Date.UTC(2026, 0, 1),
    ]);
    expect(issues.map(({ line }) => line)).toEqual([4]);
    expect(parseCsv('sep=;\ncase;activity\n1;A').log.activities).toEqual(['A']);
    expect(parseCsv(`sep=^\n${rows}`, undefined, { delimiter: '^' }).log.size).toBe(1);
  });

  it('tells columns of one name apart, however many they are', () => {
    const names = ['case', 'activity', 'x (2)', ...Array.from({ length: 2000 }, () => 'x')];
    const { log } = parseCsv(`${names.join()}\n1,A,${names.slice(2).join()}`);
    const own = Object.keys(log.attributes ?? {});
    expect(new Set(own).size).toBe(2001);
    expect(own.slice(0, 4)).toEqual(['x (2)', 'x', 'x (3)', 'x (4)']);
  });
});
