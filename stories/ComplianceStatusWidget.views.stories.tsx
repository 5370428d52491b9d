import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  type ComplianceActionHandler,
  type ComplianceExportFile,
  ComplianceStatusWidget,
  complianceMessagesAr,
  complianceMessagesDe,
} from '@auterity/shared-components';
import { expect, fn, waitFor, within } from 'storybook/test';
import { auditedTenant } from './compliance/auditedTenant';
import { inLanguage } from './compliance/inLanguage';
import { manyControls } from './compliance/manyControls';

const now = Date.UTC(2026, 10, 22, 18);

const agree: ComplianceActionHandler = () => Promise.resolve();

const refuse: ComplianceActionHandler = () =>
  Promise.resolve({
    ok: false,
    error: { message: 'HTTP 409', userMessage: 'Somebody else is assigned already.' },
  });

/**
 * A tenant in the middle of its audits, seen from every side: as a tree, as a matrix, one control at a time, over time,
 * and by those who may only read.
 */
const meta = {
  title: 'Components/ComplianceStatusWidget/Views',
  component: ComplianceStatusWidget,
  args: { data: auditedTenant, now, onAction: agree, onExport: fn() },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <ComplianceStatusWidget {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Frameworks, the trend with its break where the rules changed, and governance beside them. */
export const SummaryWithTrend: Story = {
  play: async ({ canvas, userEvent }) => {
    const trend = await canvas.findByRole('region', { name: 'Trend' });
    await expect(trend).toHaveTextContent('The rules changed once in between');
    await expect(trend.querySelectorAll('[data-part=trend-run]')).toHaveLength(3);
    await userEvent.click(within(trend).getByRole('radio', { name: 'Table' }));
    await expect(within(trend).getAllByRole('row')).toHaveLength(7);
    await userEvent.click(within(trend).getByRole('radio', { name: 'Chart' }));
    const governance = await canvas.findByRole('region', { name: 'Governance' });
    await expect(within(governance).getByText('1 open violation')).toBeVisible();
  },
};

/** Down to the evidence, by arrow keys; typing goes to a row that begins so. */
export const Tree: Story = {
  args: { defaultView: 'tree' },
  play: async ({ canvas, userEvent }) => {
    const grid = await canvas.findByRole('treegrid');
    const focused = () => canvas.getByRole('treegrid').ownerDocument.activeElement;
    await userEvent.click(canvas.getByRole('button', { name: 'Expand all' }));
    await waitFor(() => expect(grid.querySelector('[data-part=evidence]')).not.toBeNull());
    within(grid).getAllByRole('row')[1]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(focused()).toHaveAttribute('aria-level', '2'));
    await userEvent.keyboard('{Home}bk-02');
    await waitFor(() => expect(focused()).toHaveTextContent('Backups are restored'));
    await expect(focused()).toHaveAttribute('aria-setsize');
  },
};

/** What each control answers in each framework. Arrow keys go from cell to cell. */
export const Matrix: Story = {
  args: { defaultView: 'matrix' },
  play: async ({ canvas, userEvent }) => {
    const grid = await canvas.findByRole('grid');
    await expect(grid).toHaveAttribute('aria-colcount', '4');
    const [name] = within(grid).getAllByRole('rowheader');
    name?.focus();
    await expect(name).toHaveFocus();
    const isRtl = getComputedStyle(grid).direction === 'rtl';
    await userEvent.keyboard(isRtl ? '{ArrowLeft}' : '{ArrowRight}');
    await waitFor(() =>
      expect(grid.ownerDocument.activeElement).toHaveAttribute('role', 'gridcell'),
    );
  },
};

/** One control beside the list: an exception that has expired, evidence that soon will, and what can be done. */
export const Detail: Story = {
  args: { defaultView: 'list', defaultSelectedControlId: 'backup' },
  play: async ({ canvas }) => {
    const pane = await canvas.findByRole('complementary');
    await expect(within(pane).getByText('Expires soon')).toBeVisible();
    await expect(within(pane).getByText('Storage was being moved')).toBeVisible();
  },
};

/** An exempt control says both: that it is exempt, until when, and what it would be otherwise. */
export const ExemptControl: Story = {
  args: { defaultView: 'list', defaultSelectedControlId: 'tls' },
  play: async ({ canvas }) => {
    const pane = await canvas.findByRole('complementary');
    await expect(within(pane).getByText('Without the exception: Non-compliant')).toBeVisible();
  },
};

/** Its evidence has expired, so what was fulfilled is not proven any more. */
export const ExpiredEvidence: Story = {
  args: { defaultView: 'list', defaultSelectedControlId: 'review' },
  play: async ({ canvas }) => {
    const pane = await canvas.findByRole('complementary');
    await expect(pane.querySelector('[data-part=standing]')).toHaveTextContent(
      'Insufficient evidence',
    );
  },
};

/** The service refused: only that one thing is taken back, with the reason and a way to try again. */
export const ActionRefused: Story = {
  args: {
    defaultView: 'list',
    defaultSelectedControlId: 'backup',
    onAction: refuse,
  },
  play: async ({ canvas, userEvent }) => {
    const pane = await canvas.findByRole('complementary');
    await userEvent.click(within(pane).getByRole('button', { name: 'Start remediation' }));
    await expect(await canvas.findByText('Somebody else is assigned already.')).toBeVisible();
    await expect(within(pane).getByText('Proposed')).toBeVisible();
  },
};

/** Some actions are not this person's: those are not there, or say why not. */
export const Permissions: Story = {
  args: {
    defaultView: 'list',
    defaultSelectedControlId: 'backup',
    permissions: { attest: false, 'request-exception': 'Only managers request exceptions.' },
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Request exception' }),
    ).toHaveAccessibleDescription('Only managers request exceptions.');
  },
};

/** For an auditor nothing hides behind a button, and nothing can be done. */
export const ForAuditor: Story = {
  args: { audience: 'auditor' },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText('How this score is made')).length).toBe(3);
  },
};

/** For an executive the summary alone. */
export const ForExecutive: Story = {
  args: { audience: 'executive' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('radio', { name: 'List' })).toBeNull();
  },
};

/** The formats of the report; what is exported is what is shown. */
export const Export: Story = {
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('button', { name: /^CSV/ }));
    await expect(args.onExport).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'compliance-2026-11-22.csv' }),
    );
    await userEvent.keyboard('{Escape}');
  },
};

/** In German. */
export const German: Story = {
  args: { messages: complianceMessagesDe, locale: 'de', timeZone: 'Europe/Berlin' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Verlauf')).toBeVisible();
  },
};

/** In Arabic, written from right to left. */
export const Arabic: Story = {
  args: { messages: complianceMessagesAr, locale: 'ar' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('الاتجاه')).toBeVisible();
  },
};

/** 60,000 rows when all is open, few of them drawn. */
export const LargeTree: Story = {
  args: { data: manyControls(5_000, 12), defaultView: 'tree' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Expand all' }));
    await waitFor(() =>
      expect(canvas.getByRole('treegrid')).toHaveAttribute(
        'aria-rowcount',
        String(1 + 12 + 12 * 200 + 60_000),
      ),
    );
    await expect(canvas.getAllByRole('row').length).toBeLessThanOrEqual(80);
  },
};

/** The report as it is printed: the page that the browser's print dialog gets. */
export const PrintedReport: Story = {
  args: {
    onExport: fn(({ text }: ComplianceExportFile) => {
      const frame = document.createElement('iframe');
      frame.title = 'Printed report';
      frame.dataset.printed = 'true';
      frame.srcdoc = text;
      frame.style.cssText = 'background:#fff;block-size:70rem;border:0;inline-size:100%';
      document.querySelector('[data-component=ComplianceStatusWidget]')?.after(frame);
    }),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Export|تصدير|Exportieren/ }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('button', { name: /^(Print|طباعة|Drucken)/ }));
    const frame = await waitFor(() => {
      const found = document.querySelector<HTMLIFrameElement>('[data-printed]');
      if (found === null) throw new Error('There is no page yet.');
      return found;
    });
    await expect(frame.srcdoc).toContain('ISO 27001');
    await expect(frame.srcdoc).not.toMatch(/<script|src=|href=/);
    await userEvent.keyboard('{Escape}');
  },
};
