import type { Meta, StoryObj } from '@storybook/react-vite';
import { ComplianceStatusWidget } from '@auterity/shared-components';
import { fromComplianceChecks } from '@auterity/shared-components/adapters';
import { expect, fn, waitFor, within } from 'storybook/test';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
  buildFramework,
  buildRequirement,
} from '../src/test/buildCompliance';
import { frameworks } from './compliance/frameworks';
import { auditedTenant } from './compliance/auditedTenant';
import { inLanguage } from './compliance/inLanguage';
import { manyControls } from './compliance/manyControls';
import { dataOf } from './compliance/recordedData';

const day = 86_400_000;
const today = Date.UTC(2026, 10, 22);
const now = today + 18 * 3_600_000;

/** What vendors' scores break on, each by the number that it has in the project's research. */
const meta = {
  title: 'Components/ComplianceStatusWidget/HardCases',
  component: ComplianceStatusWidget,
  args: { data: auditedTenant, now, onDataIssue: fn(), onExport: fn() },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <ComplianceStatusWidget {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** C-1: no controls, none that applies, all exempt, none assessed: no score, no figure and no good colour. */
export const C1NothingToScore: Story = {
  args: {
    data: frameworks({
      'No controls': [],
      'None applies': ['not_applicable', 'not_applicable'],
      'All exempt': ['exempt', 'exempt'],
      'None assessed': ['not_assessed', 'not_assessed'],
    }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvasElement.querySelector('[data-tone=success]')).toBeNull();
    await expect(canvasElement.textContent).not.toMatch(/NaN|%/);
  },
};

/** C-2: almost all is not all, almost none is not none, and what is open is not fulfilled. */
export const C2Rounding: Story = {
  args: {
    data: frameworks({
      '199 of 200': Array.from({ length: 200 }, (_, i) =>
        i === 0 ? 'non_compliant' : 'compliant',
      ),
      '1 of 1,000': Array.from({ length: 1000 }, (_, i) =>
        i === 0 ? 'compliant' : 'non_compliant',
      ),
      'One open': ['compliant', 'compliant', 'not_assessed'],
      All: ['compliant', 'compliant'],
    }),
  },
  play: async ({ canvas }) => {
    const shown = canvas.getAllByRole('meter').map((meter) => meter.getAttribute('aria-valuenow'));
    await expect(shown.toSorted()).toEqual(['1', '100', '99', '99']);
  },
};

/** C-3: a control that three frameworks share, doubled mappings, and mappings that lead nowhere. */
export const C3SharedAndDoubled: Story = {
  args: {
    data: {
      ...auditedTenant,
      mappings: [
        ...auditedTenant.mappings,
        ...auditedTenant.mappings,
        { controlId: 'mfa', requirementId: 'nothing' },
        { controlId: 'nobody', requirementId: 'art32' },
      ],
    },
    defaultView: 'list',
  },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('table')).toHaveAttribute('aria-rowcount', '6');
    await waitFor(() => expect(args.onDataIssue).toHaveBeenCalledOnce());
  },
};

const levels = Array.from({ length: 12 }, (_, i) =>
  buildRequirement(`l${i}`, 'f', {
    parentId: i === 0 ? null : `l${i - 1}`,
    title: `Level ${i + 1}`,
  }),
);

/** C-4: a circle, an orphan, twelve levels, and a level that has a control of its own. */
export const C4BrokenTree: Story = {
  args: {
    defaultView: 'tree',
    defaultExpandedIds: 'all',
    data: buildCompliance({
      frameworks: [buildFramework('f', { name: 'Deep' })],
      requirements: [
        ...levels,
        buildRequirement('a', 'f', { parentId: 'b', title: 'Part of its own part' }),
        buildRequirement('b', 'f', { parentId: 'a' }),
        buildRequirement('orphan', 'f', {
          parentId: 'gone',
          title: 'Of a parent that is not there',
        }),
      ],
      controls: [buildControl('c', 'compliant', { title: 'Answers two levels' })],
      mappings: ['l11', 'l5'].map((requirementId) => ({ controlId: 'c', requirementId })),
    }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('treegrid')).toHaveAttribute('aria-rowcount', '19');
    const orphan = canvas.getByText('Of a parent that is not there').closest('[role=row]');
    await expect(orphan).toHaveAttribute('aria-level', '2');
  },
};

/** C-5: a day without a time is that day on both sides of the date line, and on one of 23 hours. */
export const C5SameDayEverywhere: Story = {
  args: {
    data: buildCompliance({
      frameworks: [buildFramework('f', { name: 'GDPR', nextAuditAt: Date.UTC(2026, 2, 29) })],
    }),
    now: Date.UTC(2026, 1, 1),
  },
  render: (args, { globals }) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'].map((timeZone) => (
        <ComplianceStatusWidget
          key={timeZone}
          {...inLanguage(globals)}
          {...args}
          locale="en"
          timeZone={timeZone}
          messages={{ title: timeZone }}
        />
      ))}
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Mar 29, 2026')).toHaveLength(3);
  },
};

/** C-6: an exception on its last day, one that is over, one that has not begun, two at once and one taken back. */
export const C6Exceptions: Story = {
  args: {
    defaultView: 'list',
    defaultSelectedControlId: 'held',
    data: {
      ...frameworks({ GDPR: [] }),
      controls: [
        buildControl('held', 'non_compliant', { title: 'Held twice, until today' }),
        buildControl('over', 'non_compliant', { title: 'Held until yesterday' }),
        buildControl('planned', 'compliant', { title: 'Held from tomorrow' }),
      ],
      mappings: ['held', 'over', 'planned'].map((controlId) => ({
        controlId,
        requirementId: 'r-GDPR',
      })),
      exceptions: [
        buildException('1', 'held', { expiresAt: today, lastMatchedAt: null }),
        buildException('2', 'held', { kind: 'risk_accepted', residualRisk: 'high' }),
        buildException('3', 'held', { state: 'revoked', reason: 'Taken back' }),
        buildException('4', 'over', { expiresAt: today - day }),
        buildException('5', 'planned', { effectiveFrom: today + day }),
      ],
    },
  },
  play: async ({ canvas }) => {
    const pane = await canvas.findByRole('complementary');
    await expect(within(pane).getByText('Without the exception: Non-compliant')).toBeVisible();
    await expect(within(pane).getByText('Never of use so far')).toBeVisible();
    await expect(within(pane).getByText('Residual risk: High')).toBeVisible();
    await expect(within(pane).getByText('Revoked or rejected')).toBeVisible();
  },
};

/** C-7: weights and ratios that are none are taken for what they are. */
export const C7ImpossibleNumbers: Story = {
  args: {
    data: {
      ...frameworks({ Odd: [] }),
      controls: [0, -1, NaN, Infinity, 1e308].map((weight, i) =>
        buildControl(`${i}`, i % 2 === 0 ? 'compliant' : 'non_compliant', { weight, ratio: 1.4 }),
      ),
      mappings: [0, 1, 2, 3, 4].map((i) => ({ controlId: `${i}`, requirementId: 'r-Odd' })),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    const shown = Number(canvas.getByRole('meter').getAttribute('aria-valuenow'));
    await expect(shown).toBeGreaterThanOrEqual(0);
    await expect(shown).toBeLessThan(100);
    await expect(canvasElement.textContent).not.toMatch(/NaN|Infinity/);
  },
};

/** C-8: a result that nobody knows is not assessed, and called by the service's own word. */
export const C8UnknownResults: Story = {
  args: {
    defaultView: 'list',
    data: dataOf(
      fromComplianceChecks({
        checks: ['PASS', 'Compliant ', null, 'sort_of'].map((status, i) => ({
          id: `${i}`,
          category: 'gdpr',
          status,
          requirements: [`Requirement ${i}`],
        })),
      }),
    ),
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('table');
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvasElement.textContent).not.toMatch(/\d%/);
  },
};

/** C-9: 5,000 controls in 12 frameworks, all rows open: few are drawn, and the search keeps the focus. */
export const C9AllOpen: Story = {
  args: { data: manyControls(5_000, 12), defaultView: 'tree', defaultExpandedIds: 'all' },
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('treegrid');
    await expect(canvas.getAllByRole('row').length).toBeLessThan(60);
    const search = canvas.getByRole('searchbox');
    await userEvent.type(search, '4999');
    await waitFor(() =>
      expect(canvas.getByRole('treegrid')).toHaveAttribute('aria-rowcount', String(1 + 12 * 3)),
    );
    await expect(search).toHaveFocus();
  },
};

const hostile = '\u202E=HYPERLINK("http://evil.example","x")<script>alert(1)</script>';

/** C-10: hostile evidence is text on the page and in the file. */
export const C10HostileEvidence: Story = {
  args: {
    defaultView: 'list',
    defaultSelectedControlId: 'a',
    data: buildCompliance({
      controls: [buildControl('a', 'compliant', { title: hostile })],
      evidence: [buildEvidence('e', 'a', { title: hostile, href: 'javascript:alert(1)' })],
    }),
  },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const pane = await canvas.findByRole('complementary');
    await expect(pane.querySelector('a, script')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('button', { name: /^CSV/ }));
    await expect(args.onExport).toHaveBeenCalledWith(
      expect.objectContaining({ text: expect.stringContaining('"\'=HYPERLINK') as string }),
    );
    await userEvent.keyboard('{Escape}');
  },
};

/** C-11: a stated score, another from the controls, old data and a missing source: said together. */
export const C11AllAtOnce: Story = {
  args: {
    data: {
      ...frameworks({ GDPR: ['compliant', 'compliant', 'non_compliant', 'evaluation_error'] }),
      frameworks: [buildFramework('GDPR', { name: 'GDPR', score: 0.92, status: 'at_risk' })],
    },
    state: {
      status: 'ready',
      asOf: now - 3 * day,
      staleAfterMs: day,
      partial: { missing: ['Policy service'] },
    },
    thresholds: [
      { min: 0.9, tone: 'positive', label: 'On course' },
      { min: 0, tone: 'negative', label: 'Off course' },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveTextContent('92%');
    await expect(await canvas.findByText('The controls listed here give 66%')).toBeVisible();
    await expect(await canvas.findByText(/^Incomplete.*Last updated 3 days ago/)).toBeVisible();
  },
};

/** C-12: gaps, doubles, no order, new rules and a point in the future. */
export const C12BrokenTrend: Story = {
  args: {
    data: {
      ...frameworks({ GDPR: ['compliant'] }),
      trend: [
        { at: today - 30 * day, score: 0.6, policyId: 'a' },
        { at: today - 50 * day, score: 0.5, policyId: 'a' },
        { at: today - 40 * day, score: null, policyId: 'a' },
        { at: today - 20 * day, score: 0.4, policyId: 'b' },
        { at: today - 20 * day, score: 0.9, policyId: 'b' },
        { at: today - 5 * day, score: 1, coverage: 0.8, policyId: 'b' },
        { at: today + 9 * day, score: 1, policyId: 'b' },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    const trend = await canvas.findByRole('region', { name: 'Trend' });
    await expect(trend.querySelectorAll('[data-part=trend-run]')).toHaveLength(3);
    await expect(trend.querySelectorAll('[data-part=new-rules]')).toHaveLength(1);
    await userEvent.click(within(trend).getByRole('radio', { name: 'Table' }));
    const scores = within(trend)
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[1]?.textContent);
    await expect(scores).toEqual(['50%', 'No score', '60%', '40%', '99%']);
    await userEvent.click(within(trend).getByRole('radio', { name: 'Chart' }));
  },
};
