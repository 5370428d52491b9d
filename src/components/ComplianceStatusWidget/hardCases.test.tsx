// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  complianceCsv,
  computeComplianceScore,
  computeFrameworkScores,
  dueDate,
  readTrend,
  requirementTree,
} from '../../compliance/index';
import type { ComplianceData } from '../../model/index';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { loadParts } from './testSupport/loadParts';

beforeAll(loadParts, 60_000);

const day = 86_400_000;
const today = Date.UTC(2026, 10, 22);
const now = today + day / 2;

/** A framework with one requirement that all of its controls answer. */
function framework(id: string, ...results: string[]): ComplianceData {
  const controls = results.map((result, i) => buildControl(`${id}-${i}`, result));
  return buildCompliance({
    frameworks: [buildFramework(id)],
    requirements: [buildRequirement(`${id}-r`, id)],
    controls,
    mappings: controls.map((control) => ({ controlId: control.id, requirementId: `${id}-r` })),
  });
}

/** The cases that `components.md` §2e sets, by their numbers. */
describe('hard cases', () => {
  it.each([
    ['no controls', []],
    ['nothing applicable', ['not_applicable', 'not_applicable']],
    ['all exempt', ['exempt', 'exempt']],
    ['nothing assessed', ['not_assessed', 'not_assessed']],
  ])('C-1 has no score, no figure and no good colour for %s', (_, results) => {
    const data = framework('gdpr', ...results);
    expect(computeComplianceScore(data).score).toBeNull();
    render(<ComplianceStatusWidget data={data} now={now} />);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByText(/NaN|%/)).toBeNull();
    expect(document.querySelector('[data-tone=success]')).toBeNull();
  });

  it.each([
    [199, 200, '99%'],
    [1, 1000, '1%'],
  ])('C-2 shows %i of %i compliant as such, not as all or none', (good, all, text) => {
    const results = Array.from({ length: all }, (_, i) =>
      i < good ? 'compliant' : 'non_compliant',
    );
    render(<ComplianceStatusWidget data={framework('gdpr', ...results)} now={now} />);
    expect(screen.getByRole('meter')).toHaveTextContent(text);
  });

  it('C-3 counts a control once overall and in each framework, and reports what leads nowhere', async () => {
    const ids = ['x', 'y', 'z'];
    const data = buildCompliance({
      frameworks: ids.map((id) => buildFramework(id)),
      requirements: ids.map((id) => buildRequirement(`r-${id}`, id)),
      controls: [buildControl('a', 'compliant'), buildControl('b', 'non_compliant')],
      mappings: [
        ...['r-x', 'r-y', 'r-z', 'r-x', 'nothing'].map((requirementId) => ({
          controlId: 'a',
          requirementId,
        })),
        { controlId: 'nobody', requirementId: 'r-x' },
      ],
    });
    expect(computeComplianceScore(data).score).toBe(0.5);
    expect([...computeFrameworkScores(data).values()].map(({ score }) => score)).toEqual([1, 1, 1]);
    const onDataIssue = vi.fn();
    render(<ComplianceStatusWidget data={data} now={now} onDataIssue={onDataIssue} />);
    await vi.dynamicImportSettled();
    expect(onDataIssue).toHaveBeenCalledOnce();
    expect(onDataIssue.mock.calls[0]?.[0]).toMatchObject([
      { path: '/mappings/3', code: 'duplicate' },
      { path: '/mappings/4/requirementId', code: 'unknown-value' },
      { path: '/mappings/5/controlId', code: 'unknown-value' },
    ]);
  });

  it('C-4 walks a tree with a circle, an orphan and twelve levels to its end', async () => {
    const levels = Array.from({ length: 12 }, (_, i) =>
      buildRequirement(`l${i}`, 'f', { parentId: i === 0 ? null : `l${i - 1}` }),
    );
    const requirements = [
      ...levels,
      buildRequirement('a', 'f', { parentId: 'b' }),
      buildRequirement('b', 'f', { parentId: 'a' }),
      buildRequirement('orphan', 'f', { parentId: 'gone' }),
    ];
    const data = buildCompliance({
      frameworks: [buildFramework('f')],
      requirements,
      controls: [buildControl('c', 'compliant')],
      mappings: [
        { controlId: 'c', requirementId: 'l11' },
        { controlId: 'c', requirementId: 'l5' },
      ],
    });
    expect(requirementTree(requirements).map(({ requirement }) => requirement.id)).toEqual([
      'l0',
      'orphan',
      'a',
    ]);
    expect(computeComplianceScore(data, { unit: 'requirement' }).score).toBe(
      computeComplianceScore(
        { ...data, requirements: requirements.toReversed() },
        { unit: 'requirement' },
      ).score,
    );
    render(<ComplianceStatusWidget data={data} now={now} view="tree" />);
    await userEvent.click(await screen.findByRole('button', { name: 'Expand all' }));
    const grid = screen.getByRole('treegrid');
    expect(grid).toHaveAttribute('aria-rowcount', String(1 + 1 + 15 + 2));
    expect(within(grid).getByText('Requirement orphan').closest('[role=row]')).toHaveAttribute(
      'aria-level',
      '2',
    );
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'C-5 shows a due day as that day in %s, and lets it pass at local midnight',
    (timeZone) => {
      const dueAt = Date.UTC(2026, 2, 31);
      const data = buildCompliance({ frameworks: [buildFramework('f', { nextAuditAt: dueAt })] });
      render(<ComplianceStatusWidget data={data} timeZone={timeZone} now={dueAt - 60 * day} />);
      expect(screen.getByText('Mar 31, 2026')).toBeVisible();
      const offset = { 'America/Los_Angeles': 7, 'Pacific/Kiritimati': -14, 'Europe/Berlin': -2 };
      const midnight = dueAt + day + offset[timeZone as keyof typeof offset] * 3_600_000;
      expect(dueDate(dueAt, midnight - 1, timeZone)?.isOverdue).toBe(false);
      expect(dueDate(dueAt, midnight, timeZone)?.isOverdue).toBe(true);
    },
  );

  it('C-6 goes by the exception that holds now, shows the expired, and scores before and after', async () => {
    const exceptions = [
      buildException('today', 'a', { expiresAt: today, reason: 'Until today' }),
      buildException('revoked', 'a', { state: 'revoked', reason: 'Taken back' }),
      buildException('twice', 'a', { kind: 'risk_accepted', reason: 'Twice' }),
      buildException('yesterday', 'b', { expiresAt: today - day, reason: 'Until yesterday' }),
      buildException('later', 'c', { effectiveFrom: today + day, reason: 'Later' }),
    ];
    const data = buildCompliance({
      ...framework('f'),
      controls: [
        buildControl('a', 'non_compliant', { title: 'Held' }),
        buildControl('b', 'non_compliant', { title: 'Expired' }),
        buildControl('c', 'compliant', { title: 'Planned' }),
      ],
      exceptions,
    });
    const score = computeComplianceScore(data, {}, { now, timeZone: 'UTC' });
    expect(score.score).toBe(0.5);
    expect(score.scoreWithoutExceptions).toBeCloseTo(1 / 3, 12);

    render(<ComplianceStatusWidget data={data} view="list" now={now} />);
    const held = (await screen.findByText('Held')).closest<HTMLElement>('[role=row]');
    expect(held).toHaveTextContent('Exempt');
    expect(held).toHaveTextContent('otherwise Non-compliant');
    await userEvent.click(screen.getByRole('button', { name: 'Expired' }));
    const pane = await screen.findByRole('complementary', { name: 'Expired' });
    const record = within(pane).getByText('Until yesterday').closest('li');
    expect(record).toHaveTextContent(/Expired.*Nov 21, 2026, yesterday/);
  });

  it('C-7 keeps 0 ≤ lower ≤ score ≤ upper ≤ 1 under weights and ratios that are none', () => {
    const controls = [0.5, 1.4, NaN, -3].map((ratio, i) =>
      buildControl(String(i), i % 2 === 0 ? 'compliant' : 'not_assessed', { ratio }),
    );
    for (const weight of [0, -1, NaN, Number('"5"'), 1e308, Infinity]) {
      const { lower, score, upper } = computeComplianceScore(buildCompliance({ controls }), {
        weights: ({ id }) => (id === '0' ? weight : 1),
      });
      const bounds = [0, lower ?? 0, score ?? 0, upper ?? 1, 1];
      expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    }
  });

  it.each(['PASS', 'Compliant ', 'null', ''])(
    'C-8 takes a result "%s" that nobody knows for not assessed, never for compliant',
    (result) => {
      const score = computeComplianceScore(framework('f', result));
      expect(score.score).toBeNull();
      expect(score.byResult).toMatchObject({ compliant: 0, not_assessed: 1 });
    },
  );

  it('C-9 draws few of 5,000 rows, and keeps the focus while they are narrowed', async () => {
    const results = Array.from({ length: 5_000 }, (_, i) => (i % 3 ? 'compliant' : 'not_assessed'));
    render(<ComplianceStatusWidget data={framework('f', ...results)} view="list" now={now} />);
    const search = await screen.findByRole('searchbox');
    expect(screen.getAllByRole('row').length).toBeLessThanOrEqual(60);
    await userEvent.type(search, '4999');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(search).toHaveFocus();
  });

  it('C-10 renders and exports hostile evidence as text', async () => {
    const hostile = '\u202e=HYPERLINK("http://evil","x")<script>alert(1)</script>';
    const data = buildCompliance({
      ...framework('f'),
      controls: [buildControl('a', 'compliant', { title: hostile })],
      evidence: [buildEvidence('e', 'a', { title: hostile, href: 'javascript:alert(1)' })],
    });
    render(
      <ComplianceStatusWidget data={data} view="list" defaultSelectedControlId="a" now={now} />,
    );
    const pane = await screen.findByRole('complementary');
    expect(within(pane).getAllByText(hostile)).not.toHaveLength(0);
    expect(document.querySelector('script, a')).toBeNull();
    const csv = complianceCsv({ data, now, timeZone: 'UTC' });
    expect(csv).toContain('"\'=HYPERLINK(""http://evil"",""x"")');
    expect(csv).not.toContain('\u202e');
  });

  it('C-11 shows a stated score, another computed, staleness and a missing source at once', () => {
    const results = ['compliant', 'compliant', 'non_compliant', 'evaluation_error'];
    const whole = framework('gdpr', ...results);
    const data = { ...whole, frameworks: [buildFramework('gdpr', { score: 0.92 })] };
    const state = {
      status: 'ready',
      asOf: now - 3 * day,
      staleAfterMs: day,
      partial: { missing: ['Policy service'] },
    } as const;
    render(<ComplianceStatusWidget data={data} state={state} now={now} />);
    expect(screen.getByRole('meter')).toHaveTextContent('92%');
    expect(screen.getByText('The controls listed here give 66%')).toBeVisible();
    expect(screen.getByText(/Incomplete.*Last updated 3 days ago/)).toBeVisible();
    const { lower, upper } = computeComplianceScore(data);
    expect([lower, upper]).toEqual([0.5, 0.75]);
  });

  it('C-12 tells and tabulates a trend with gaps, doubles, new rules and a future', async () => {
    const trend = [
      { at: today - 3 * day, score: 0.6, policyId: 'a' },
      { at: today - 5 * day, score: 0.5, policyId: 'a' },
      { at: today - 4 * day, score: null, policyId: 'a' },
      { at: today - 2 * day, score: 0.4, policyId: 'b' },
      { at: today - 2 * day, score: 0.9, policyId: 'b' },
      { at: today + 9 * day, score: 1, policyId: 'b' },
    ];
    const runs = readTrend(trend, now).runs.map((run) => run.map(({ score }) => score));
    expect(runs).toEqual([[0.5], [0.6], [0.4]]);
    render(<ComplianceStatusWidget data={{ ...framework('f'), trend }} now={now} />);
    const region = await screen.findByRole('region', { name: 'Trend' });
    expect(region).toHaveTextContent('From 50% on Nov 17, 2026 to 40% on Nov 20, 2026.');
    expect(region).toHaveTextContent('The rules changed once in between');
    expect(region.querySelectorAll('[data-part=trend-run]')).toHaveLength(3);
    expect(region.querySelectorAll('[data-part=new-rules]')).toHaveLength(1);
    await userEvent.click(within(region).getByRole('radio', { name: 'Table' }));
    const rows = within(region).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Nov 17, 202650%',
      'Nov 18, 2026No score',
      'Nov 19, 202660%',
      'Nov 20, 202640%New rules: b',
    ]);
  });
});
