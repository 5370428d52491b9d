// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  computeComplianceScore,
  computeFrameworkScores,
  dueDate,
  requirementTree,
} from '../../compliance/index';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { frameworkOf } from './testSupport/frameworkOf';
import { day, now, today } from './testSupport/hardCaseTime';
import { loadParts } from './testSupport/loadParts';

beforeAll(loadParts, 60_000);

/** The cases that `components.md` §2e sets, by their numbers. */
describe('hard cases', () => {
  it.each([
    ['no controls', []],
    ['nothing applicable', ['not_applicable', 'not_applicable']],
    ['all exempt', ['exempt', 'exempt']],
    ['nothing assessed', ['not_assessed', 'not_assessed']],
  ])('C-1 has no score, no figure and no good colour for %s', (_, results) => {
    const data = frameworkOf('gdpr', ...results);
    expect(computeComplianceScore(data).score).toBeNull();
    render(<ComplianceStatusWidget data={data} now={now} />);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByText(/NaN|%/)).toBeNull();
    expect(document.querySelector('[data-tone=success]')).toBeNull();
    expect(screen.getAllByText('Not assessed')[0]).toBeVisible();
  });

  it('C-1 believes no 100 % of a service where nothing was assessed', () => {
    const data = frameworkOf('gdpr', 'not_assessed', 'not_assessed');
    const frameworks = [buildFramework('gdpr', { score: 1 })];
    render(<ComplianceStatusWidget data={{ ...data, frameworks }} now={now} />);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByText(/100/)).toBeNull();
  });

  it.each([
    [199, 200, '99%'],
    [1, 1000, '1%'],
  ])('C-2 shows %i of %i compliant as such, not as all or none', (good, all, text) => {
    const results = Array.from({ length: all }, (_, i) =>
      i < good ? 'compliant' : 'non_compliant',
    );
    render(<ComplianceStatusWidget data={frameworkOf('gdpr', ...results)} now={now} />);
    expect(screen.getByRole('meter')).toHaveTextContent(text);
  });

  it.each([
    ['something is open', ['compliant', 'not_assessed'], null],
    ['the service rounded it up', [...Array<string>(199).fill('compliant'), 'non_compliant'], 1],
    ['the service left out what is open', ['compliant', 'not_assessed'], 1],
  ])('C-2 shows no 100 %% where %s', (_, results, score) => {
    const frameworks = [buildFramework('gdpr', { score })];
    const data = { ...frameworkOf('gdpr', ...results), frameworks };
    render(<ComplianceStatusWidget data={data} now={now} />);
    expect(screen.getByRole('meter')).toHaveTextContent('99%');
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', '99');
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

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])(
    'C-5 shows every day without a time as that day in %s: list, detail, trend, print and CSV',
    async (timeZone) => {
      // The clocks change on this day in Europe.
      const at = Date.UTC(2026, 2, 29);
      const data = buildCompliance({
        ...frameworkOf('f'),
        frameworks: [buildFramework('f', { assessedAt: at, nextAuditAt: at })],
        controls: [buildControl('a', 'compliant', { title: 'A', dueAt: at, assessedAt: at })],
        mappings: [{ controlId: 'a', requirementId: 'f-r' }],
        evidence: [buildEvidence('e', 'a', { collectedAt: at, validUntil: at })],
        exceptions: [buildException('x', 'a', { expiresAt: at, effectiveFrom: at })],
        trend: [{ at, score: 0.5 }],
        auditTrail: [
          {
            id: 't',
            controlId: 'a',
            at,
            actor: null,
            action: 'Seen',
            subject: null,
            details: null,
            outcome: null,
          },
        ],
      });
      const files: string[] = [];
      const props = {
        data,
        timeZone,
        now: at + day / 2,
        onExport: ({ text }: { text: string }) => files.push(text),
      };
      const { rerender } = render(<ComplianceStatusWidget {...props} />);
      await screen.findByRole('region', { name: 'Trend' });
      const dates = () => screen.getAllByText(/20\d\d/).map((each) => each.textContent);
      const isRight = (text: string) => !/Mar (?!29)\d/.test(text) && text.includes('Mar 29');
      expect(dates().every(isRight)).toBe(true);
      await userEvent.click(screen.getByRole('button', { name: 'Export' }));
      await userEvent.click(await screen.findByRole('button', { name: /^CSV/ }));
      await userEvent.click(await screen.findByRole('button', { name: /^Print/ }));
      await userEvent.keyboard('{Escape}');
      expect(files[0]).toContain('"2026-03-29"');
      expect(files[1]).toContain('Mar 29, 2026');
      // When the page was made is a moment, and may be on another day there.
      expect(files.join('').replace(/As of .*/, '')).not.toMatch(/Mar 28|Mar 30|03-28|03-30"/);
      rerender(<ComplianceStatusWidget {...props} view="list" selectedControlId="a" />);
      const pane = await screen.findByRole('complementary', { name: 'A' });
      expect(within(pane).getAllByText(/Mar 29, 2026/).length).toBeGreaterThanOrEqual(6);
      expect(dates().every(isRight)).toBe(true);
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
      ...frameworkOf('f'),
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
      const score = computeComplianceScore(frameworkOf('f', result));
      expect(score.score).toBeNull();
      expect(score.byResult).toMatchObject({ compliant: 0, not_assessed: 1 });
    },
  );
});
