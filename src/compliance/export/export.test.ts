import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { resultOrder } from '../resultOrder';
import { computeComplianceScore } from '../computeComplianceScore';
import { complianceCsv } from './complianceCsv';
import { complianceJson, reproduceScore, type ComplianceJson } from './complianceJson';
import { csvCell } from './csvCell';
import type { ScorePolicy } from '../scorePolicy';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const time = { now, timeZone: 'UTC' };
const data = buildCompliance({
  frameworks: [buildFramework('gdpr'), buildFramework('soc')],
  requirements: [
    buildRequirement('r', 'gdpr', { reference: 'Art. 33' }),
    buildRequirement('s', 'soc', { reference: 'CC6.1' }),
  ],
  controls: [
    buildControl('a', 'compliant', { title: '=HYPERLINK("http://evil","x")', dueAt: 20 * day }),
    buildControl('b', 'non_compliant', { owner: 'Ana' }),
    buildControl('c', 'not_assessed'),
  ],
  mappings: [
    { controlId: 'a', requirementId: 'r' },
    { controlId: 'a', requirementId: 's' },
  ],
  exceptions: [buildException('e', 'b', { expiresAt: now - (now % day) + day })],
});

/** Reads a CSV text as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(cell.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('complianceCsv', () => {
  it('has a row for each control, with what lies under an exception and why it is left out', () => {
    const [head, ...rows] = parseCsv(complianceCsv({ data, ...time }));
    const cells = rows.map((row) =>
      Object.fromEntries(row.map((cell, i) => [head?.[i] ?? '', cell])),
    );
    expect(cells).toMatchObject([
      {
        control_id: 'a',
        title: '\'=HYPERLINK("http://evil","x")',
        frameworks: 'GDPR; SOC',
        requirements: 'Art. 33; CC6.1',
        due_at: '1970-01-21',
        as_of: '2026-11-22T12:00:00.000Z',
        policy: 'default',
        score: '1',
      },
      {
        result: 'exempt',
        result_without_exception: 'non_compliant',
        exception_until: '2026-11-23',
        left_out_of_score: 'exempt',
        owner: 'Ana',
      },
      { result: 'not_assessed', left_out_of_score: 'not_assessed' },
    ]);
  });

  it('keeps to the controls, the order and the filters that are shown', () => {
    const text = complianceCsv(
      { data, ...time, controlIds: ['c', 'gone', 'a'], filters: 'Result: any' },
      { bom: false },
    );
    expect(text.startsWith('"control_id"')).toBe(true);
    const rows = parseCsv(text).slice(1);
    expect(rows.map(([id]) => id)).toEqual(['c', 'a']);
    expect(rows.every((row) => row.at(-1) === 'Result: any')).toBe(true);
  });

  it('gives a spreadsheet nothing to run, whatever the text', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n=', ' =', '＝', '|', '%', '');
    fc.assert(
      fc.property(start, fc.string({ unit: 'grapheme' }), (first, rest) => {
        const cell = csvCell(first + rest);
        const inner = cell.slice(1, -1);
        expect(inner).not.toMatch(/^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/);
        expect(inner.replaceAll('""', '')).not.toContain('"');
      }),
    );
  });
});

describe('complianceJson', () => {
  it('is enough to make the score again, after it was written and read', () => {
    const anyData = fc
      .array(
        fc.tuple(fc.constantFrom<string>(...resultOrder, '?'), fc.option(fc.double()), fc.nat(4)),
        { maxLength: 8 },
      )
      .map((controls) =>
        buildCompliance({
          frameworks: ['f', 'g'].map((id) => buildFramework(id)),
          requirements: [0, 1, 2].map((i) => buildRequirement(`${i}`, i === 0 ? 'f' : 'g')),
          mappings: controls.map((_, i) => ({ controlId: `${i}`, requirementId: `${i % 3}` })),
          controls: controls.map(([result, ratio], i) => buildControl(`${i}`, result, { ratio })),
          exceptions: controls.map(([, , days], i) =>
            buildException(`${i}`, `${i}`, { expiresAt: now + (days - 2) * day }),
          ),
          evidence: controls.map(([, , days], i) =>
            buildEvidence(`${i}`, `${i}`, { validUntil: now + (days - 2) * day }),
          ),
        }),
      );
    const weights = ({ id }: { readonly id: string }) => Number(id) % 3;
    const anyPolicy = fc.constantFrom<Partial<ScorePolicy>>(
      {},
      { exempt: 'use_underlying' },
      { weights },
      { unit: 'requirement', weights },
      { method: 'average_of_averages' },
      { method: 'strict' },
      { notAssessed: 'count_as_non_compliant', target: 0.9 },
    );
    fc.assert(
      fc.property(anyData, anyPolicy, (given, policy) => {
        const file = JSON.stringify(complianceJson({ data: given, policy, ...time }));
        const { policy: made, ...again } = reproduceScore(JSON.parse(file) as ComplianceJson);
        const { policy: own, ...score } = computeComplianceScore(given, policy, time);
        expect(again).toEqual(score);
        expect(made.method).toBe(own.method);
      }),
    );
  });
});
