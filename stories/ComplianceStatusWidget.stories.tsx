import type { Meta, StoryObj } from '@storybook/react-vite';
import { configure, expect, fn, waitFor, within } from 'storybook/test';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { fromComplianceAssessments, fromComplianceChecks } from '../src/adapters';
import { ComplianceStatusWidget, type AdapterResult, type ComplianceData } from '../src/index';
import { manyControls } from './compliance/manyControls';
import assessments from '../src/test/fixtures/compliance.assessments.json';
import checks from '../src/test/fixtures/studio.compliance.check.json';

/** When the recorded answers were read, so that "in 3 days" says the same every day. */
const now = Date.UTC(2026, 10, 22, 18);

// What loads on demand may take its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });
const hour = 3_600_000;

/** St. Mary's recorded assessments: some frameworks with gaps, many that nobody assessed. */
const hospital = 'bbb602f8-db07-507d-a939-d59826679d7e';
const ofHospital = assessments.filter(({ tenant_id }) => tenant_id === hospital);

const assessed = dataOf(fromComplianceAssessments(ofHospital));

/** The Studio's checks: no scores, but an exception, dates and much that is overdue. */
const checked = dataOf(fromComplianceChecks(checks));

/**
 * How far a tenant complies: a card for each framework, or a line for each control. A score is as good as the facts
 * behind it: what nobody assessed has none, what is open widens its bounds, and 100% means every last control.
 */
const meta = {
  title: 'Components/ComplianceStatusWidget',
  component: ComplianceStatusWidget,
  args: {
    data: assessed,
    now,
    onViewChange: fn(),
    onFrameworkChange: fn(),
    onSelectedControlChange: fn(),
  },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => (
    <ComplianceStatusWidget locale={(globals as unknown as ToolbarGlobals).locale} {...args} />
  ),
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What needs a person most comes first; what nobody assessed comes last, and has no score. */
export const Summary: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const widget = canvas.getByRole('region', { name: 'Compliance' });
    await expect(widget).toHaveAttribute('data-state', 'ready');
    await expect(canvas.getByRole('meter', { name: 'Score of GDPR, EU' })).toHaveAttribute(
      'aria-valuetext',
      '60%, 2 of 2 assessed',
    );
    await expect(canvas.queryByRole('meter', { name: 'Score of SOX, EU' })).toBeNull();

    await userEvent.click(canvas.getByRole('button', { name: 'Show 2 controls of GDPR, EU' }));
    await expect(args.onViewChange).toHaveBeenCalledWith('list');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(3));
    await expect(widget).toContainElement(document.activeElement as HTMLElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Summary' }));
  },
};

/** Scores that the service does not state are calculated from its controls, and say so. */
export const Calculated: Story = {
  args: { data: checked },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getAllByText('calculated')).not.toHaveLength(0);
    const button = canvas.getByRole('button', { name: 'How the score of HIPAA is made' });
    await userEvent.click(button);
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: 'How the score of HIPAA is made' });
    await expect(dialog.closest('[data-aut-tenant]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'How the score of HIPAA is made' })).toHaveFocus(),
    );
  },
};

/** A line for each control. Arrow keys change the view, typing narrows the list. */
export const List: Story = {
  args: { data: checked, defaultView: 'list', onAction: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByRole('table', { name: 'Controls' })).toHaveAttribute(
      'aria-rowcount',
      '6',
    );
    await userEvent.click(canvas.getByRole('button', { name: 'HIPAA' }));
    const pane = await canvas.findByRole('complementary', { name: 'HIPAA' });
    await expect(args.onSelectedControlChange).toHaveBeenCalledOnce();
    await expect(pane).toHaveFocus();
    await userEvent.keyboard('{Escape}');

    const search = canvas.getByRole('searchbox', { name: 'Search controls' });
    await userEvent.type(search, 'hip');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
    await expect(canvas.getByText('1 of 5 controls matches')).toBeInTheDocument();
    await userEvent.clear(search);

    const views = canvas.getByRole('radio', { name: 'List' });
    views.focus();
    await userEvent.keyboard('{ArrowLeft} ');
    await expect(canvas.getByRole('list', { name: 'Frameworks' })).toBeVisible();
    await userEvent.click(views);
  },
};

/** Nobody has asked for the data yet. */
export const Idle: Story = { args: { data: undefined, state: { status: 'idle' } } };

/** The first load, in the shape of what comes. */
export const Loading: Story = {
  args: { data: undefined, state: { status: 'loading' } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('status')[0]).toHaveTextContent('Loading…');
    await expect(canvas.getByRole('region')).toHaveAttribute('data-state', 'loading');
  },
};

/** The first load, with the list chosen. */
export const LoadingList: Story = {
  args: { data: undefined, state: { status: 'loading' }, defaultView: 'list' },
};

const failure = {
  message: 'HTTP 503 from compliance_engine',
  userMessage: 'The compliance service is not answering.',
  code: 'SERVICE_UNAVAILABLE',
  correlationId: '4f1c-9a02',
};

/** Nothing could be loaded. It says why and offers to try again. */
export const Failed: Story = {
  args: { data: undefined, state: { status: 'error', error: failure, onRetry: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent(failure.userMessage);
    await expect(canvas.queryByText('No frameworks yet')).toBeNull();
    canvas.getByRole('button', { name: 'Try again' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.state?.onRetry).toHaveBeenCalledOnce();
  },
};

/** A refresh failed: what was loaded before stays. */
export const FailedKeepingLastData: Story = {
  args: { state: { status: 'error', error: failure, onRetry: fn(), asOf: now - 5 * hour } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Compliance could not be updated.');
    await expect(canvas.getByRole('meter', { name: 'Score of GDPR, EU' })).toBeVisible();
  },
};

/** The tenant has no frameworks: an answer, and not a failure. */
export const Empty: Story = {
  args: { data: dataOf(fromComplianceAssessments([])) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No frameworks yet')).toBeVisible();
    await expect(canvas.getByRole('alert')).toBeEmptyDOMElement();
  },
};

/** Some sources did not answer. Which ones is one press away. */
export const Partial: Story = {
  args: {
    state: {
      status: 'ready',
      partial: { missing: ['Policy service', 'Audit archive'], reason: 'Timed out after 30 s' },
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Details' }));
    await expect(canvas.getByText('Policy service')).toBeVisible();
  },
};

/** Older than the app allows. */
export const Stale: Story = {
  args: { state: { status: 'ready', asOf: now - 75 * hour, staleAfterMs: 24 * hour } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Last updated/)).toBeVisible();
  },
};

/** The connection is gone; what was loaded stays readable. */
export const Offline: Story = {
  args: { state: { status: 'ready', connection: 'offline', asOf: now - 20 * 60_000 } },
};

/** A newer answer is on its way; nothing moves until it is there. */
export const Refreshing: Story = {
  args: { state: { status: 'ready', isRefreshing: true } },
};

const hostile =
  '\u202E<img src=x onerror="document.title=\'owned\'">=HYPERLINK("http://evil.example","x") مرحبا';

/** Whatever a service sends is text: no markup, no formula, no reordering, and no word too long. */
export const HostileText: Story = {
  args: {
    defaultView: 'list',
    onAction: fn(),
    data: dataOf(
      fromComplianceAssessments([
        {
          ...ofHospital[0],
          framework: hostile,
          region: hostile,
          requirements: {
            [hostile]: { requirement: hostile, score: 50, status: hostile, controls: [] },
            long: { requirement: 'X'.repeat(10_000), score: 100, status: 'compliant' },
          },
        },
      ]),
    ),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const page = canvasElement.ownerDocument;
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(page.title).not.toBe('owned');
    await expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
    await userEvent.click(canvas.getByRole('radio', { name: 'Summary' }));
    await expect(page.documentElement.scrollWidth).toBe(page.documentElement.clientWidth);
  },
};

/** 5,000 controls in 12 frameworks, each in all of them. Only rows in sight are drawn; searching looks through all. */
export const LargeList: Story = {
  args: { data: manyControls(5_000, 12), defaultView: 'list' },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('table')).toHaveAttribute('aria-rowcount', '5001');
    await expect(canvas.getAllByRole('row').length).toBeLessThanOrEqual(80);
    await userEvent.click(canvas.getByRole('searchbox'));
    await userEvent.paste('4999');
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2));
    await userEvent.clear(canvas.getByRole('searchbox'));
  },
};

/** Every state on one page. */
export const AllStates: Story = {
  args: { data: checked },
  render: (args, { globals }) => {
    const { locale } = globals as unknown as ToolbarGlobals;
    const states = { Summary, Calculated, List, Idle, Loading, Failed, FailedKeepingLastData };
    const more = { Empty, Partial, Stale, Offline, Refreshing };
    return (
      <div style={{ display: 'grid', gap: 24 }}>
        {Object.entries({ ...states, ...more }).map(([title, { args: own }]) => (
          <ComplianceStatusWidget
            key={title}
            locale={locale}
            {...args}
            {...own}
            messages={{ title }}
          />
        ))}
      </div>
    );
  },
};

function dataOf(answer: AdapterResult<ComplianceData>): ComplianceData {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}
