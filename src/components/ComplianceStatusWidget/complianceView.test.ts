import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../internal/index';
import type { ComplianceData } from '../../model/index';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { complianceView, type ComplianceView } from './complianceView';
import { controlRows } from './controls/controlRows';
import { complianceMessages } from './messages/complianceMessages';
import { summarySentence } from './summary/summarySentence';

const format = createFormat({ locale: 'en', timeZone: 'UTC' }, complianceMessages);
const view = (data?: ComplianceData, policy?: Parameters<typeof complianceView>[1]) =>
  complianceView(data, policy, format);

const rowsOf = ({ frameworks, index }: ComplianceView) => controlRows(frameworks, index, format);

/** A framework with one requirement that all of its controls answer. */
function frameworkWith(
  id: string,
  fields: Parameters<typeof buildFramework>[1],
  ...results: string[]
): Partial<ComplianceData> {
  const controls = results.map((result, i) => buildControl(`${id}-${i}`, result));
  return {
    frameworks: [buildFramework(id, fields)],
    requirements: [buildRequirement(`${id}-r`, id)],
    controls,
    mappings: controls.map((control) => ({ controlId: control.id, requirementId: `${id}-r` })),
  };
}

const cardOf = (...args: Parameters<typeof frameworkWith>) =>
  view(buildCompliance(frameworkWith(...args))).cards[0];

describe('a framework’s card', () => {
  it('shows the score that the service states', () => {
    const card = cardOf('gdpr', { score: 0.5, status: 'at_risk' }, 'compliant', 'non_compliant');
    expect(card?.score).toEqual({
      band: null,
      percent: 50,
      text: '50%',
      aside: null,
      mismatch: null,
      spoken: '50%, 2 of 2 assessed',
    });
    expect(card?.status).toEqual({ shape: 'triangle', tone: 'warning', label: 'At risk' });
  });

  it('says when the controls give another score, and puts no bounds around one that is not theirs', () => {
    const score = cardOf(
      'gdpr',
      { score: 0.92 },
      'compliant',
      'non_compliant',
      'not_assessed',
    )?.score;
    expect(score?.text).toBe('92%');
    expect(score?.mismatch).toBe('The controls listed here give 50%');
    expect(score?.aside).toBeNull();
    expect(score?.spoken).toBe('92%, 2 of 3 assessed, The controls listed here give 50%');
    expect(
      cardOf('gdpr', { score: 0.51 }, 'compliant', 'non_compliant')?.score?.mismatch,
    ).toBeNull();
  });

  it('calculates a score that the service does not state, and says how far it may move', () => {
    const score = cardOf('gdpr', {}, 'compliant', 'compliant', 'compliant', 'not_assessed')?.score;
    // What is not assessed yet may fail: 100% would say that it cannot.
    expect(score?.text).toBe('99%');
    expect(score?.aside).toBe('calculated, between 75% and 100%');
    expect(score?.spoken).toBe('99%, calculated, between 75% and 100%, 3 of 4 assessed');
  });

  it('never rounds a failing control away', () => {
    const results = [...Array.from({ length: 199 }, () => 'compliant'), 'non_compliant'];
    expect(cardOf('gdpr', {}, ...results)?.score?.text).toBe('99%');
  });

  it.each([
    ['no controls', 'not_assessed', [], 'No controls listed'],
    ['nothing assessed', 'compliant', ['not_assessed'], '0 of 1 assessed'],
    ['nothing that applies', 'not_assessed', ['not_applicable'], 'No control applies'],
  ] as const)('has no score for %s', (_, status, results, coverage) => {
    const card = cardOf('gdpr', { status }, ...results);
    expect(card?.score).toBeNull();
    expect(card?.status).toMatchObject({ shape: 'dashed', tone: 'neutral', label: 'Not assessed' });
    expect(card?.coverage).toBe(coverage);
  });

  it.each([NaN, -0.1, 1.4, Infinity])('takes a stated score of %d for none', (score) => {
    expect(cardOf('gdpr', { score })?.score).toBeNull();
  });

  it('counts results the good ones first, those of an unknown name by that name', () => {
    const card = cardOf('gdpr', {}, 'PASS', 'non_compliant', 'compliant', 'not_assessed', 'PASS');
    expect(card?.counts.map(({ size, label, tone }) => [size, label, tone])).toEqual([
      [1, 'Compliant', 'success'],
      [1, 'Non-compliant', 'danger'],
      [2, 'PASS', 'neutral'],
      [1, 'Not assessed', 'neutral'],
    ]);
  });

  it('names the region, and the first due date unless that is the audit', () => {
    const controls = [
      buildControl('a', 'compliant', { dueAt: 7 }),
      buildControl('b', 'compliant', { dueAt: 5 }),
    ];
    const data = {
      ...frameworkWith('gdpr', { region: 'eu', nextAuditAt: 9 }),
      controls,
      mappings: controls.map(({ id }) => ({ controlId: id, requirementId: 'gdpr-r' })),
    };
    const [card] = view(buildCompliance(data)).cards;
    expect(card).toMatchObject({ region: 'EU', label: 'GDPR, EU', nextDueAt: 5 });
    const audited = buildCompliance({
      ...data,
      frameworks: [buildFramework('gdpr', { nextAuditAt: 5 })],
    });
    expect(view(audited).cards[0]?.nextDueAt).toBeNull();
  });
});

describe('the order', () => {
  it('of cards is by need: failing first, the lower score first, not assessed last', () => {
    const frameworks = [
      buildFramework('none'),
      buildFramework('good', { status: 'compliant', score: 1 }),
      buildFramework('new', { status: 'under_review' }),
      buildFramework('bad', { status: 'non_compliant', score: 0.6 }),
      buildFramework('worse', { status: 'non_compliant', score: 0.2 }),
    ];
    const ids = (list: typeof frameworks) =>
      view(buildCompliance({ frameworks: list })).cards.map(({ id }) => id);
    expect(ids(frameworks)).toEqual(['worse', 'bad', 'new', 'good', 'none']);
    expect(ids(frameworks.toReversed())).toEqual(ids(frameworks));
  });

  it('of rows is by need, then by due date, then by reference as people count', () => {
    const controls = [
      buildControl('1', 'compliant'),
      buildControl('2', 'non_compliant', { reference: 'A.10' }),
      buildControl('3', 'non_compliant', { reference: 'A.9' }),
      buildControl('4', 'non_compliant', { reference: 'Z', dueAt: 5 }),
      buildControl('5', 'PASS'),
    ];
    expect(rowsOf(view(buildCompliance({ controls }))).map(({ id }) => id)).toEqual([
      '4',
      '3',
      '2',
      '5',
      '1',
    ]);
  });
});

describe('the summary sentence', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const sentence = (data: ComplianceData) => summarySentence(view(data).totals, now, format);

  it('says what fails, what is not assessed and what is overdue', () => {
    const controls = [
      buildControl('a', 'non_compliant', { dueAt: now - 1 }),
      buildControl('b', 'compliant'),
      buildControl('c', 'not_assessed'),
      buildControl('d', 'exempt', { dueAt: now - 1 }),
    ];
    expect(sentence(buildCompliance({ controls }))).toBe(
      '1 of 4 controls fails, 1 is not assessed, and 1 is overdue.',
    );
  });

  it.each([
    [['compliant', 'compliant', 'exempt'], 'All 2 controls that apply comply.'],
    [['compliant', 'partially_compliant'], 'None of 2 controls fails.'],
    [['not_assessed', 'not_assessed'], 'None of 2 controls that apply is assessed.'],
    [['exempt', 'not_applicable'], 'None of 2 controls applies.'],
  ])('of %o is "%s"', (results, text) => {
    const controls = results.map((result, i) => buildControl(String(i), result));
    expect(sentence(buildCompliance({ controls }))).toBe(text);
  });

  it('speaks of frameworks when there are no controls', () => {
    const some = [
      buildFramework('a', { status: 'compliant' }),
      buildFramework('b', { status: 'non_compliant' }),
      buildFramework('c'),
    ];
    expect(sentence(buildCompliance({ frameworks: some }))).toBe(
      '1 of 3 frameworks is compliant and 1 of 3 frameworks is not assessed.',
    );
  });

  it('is empty without data', () => {
    expect(summarySentence(view(undefined).totals, now, format)).toBe('');
  });
});

it('makes a view of any data: each thing once, one number everywhere', () => {
  const id = fc.constantFrom('a', 'b', 'c', '__proto__', '');
  const word = fc.oneof(fc.constantFrom('compliant', 'non_compliant', 'exempt'), fc.string());
  const number = fc.option(fc.oneof(fc.double(), fc.constantFrom(0, 0.5, 1, NaN)));
  const anyData = fc.record({
    frameworks: fc.array(
      fc
        .record({ id, name: fc.string(), status: word, score: number, nextAuditAt: number })
        .map(({ id: own, ...fields }) => buildFramework(own, fields)),
    ),
    requirements: fc.array(fc.tuple(id, id).map(([own, of]) => buildRequirement(own, of))),
    controls: fc.array(
      fc
        .record({ id, reference: fc.string(), result: word, ratio: number, dueAt: number })
        .map(({ id: own, result, ...fields }) => buildControl(own, result, fields)),
    ),
    mappings: fc.array(fc.record({ controlId: id, requirementId: id })),
  });
  fc.assert(
    fc.property(anyData, (parts) => {
      const made = view(buildCompliance(parts));
      const { cards, totals } = made;
      const rows = rowsOf(made);
      expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      expect(totals.controls).toBe(rows.length);
      for (const card of cards) {
        expect(card.counts.reduce((sum, { size }) => sum + size, 0)).toBe(card.controlCount);
        if (card.score !== null) expect(card.score.spoken).toContain(card.score.text);
      }
      summarySentence(totals, 0, format);
    }),
  );
});
