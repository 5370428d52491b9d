import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { ComplianceStatusWidget, type ComplianceData } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import { inLanguage } from './compliance/inLanguage';
import { manyControls } from './compliance/manyControls';
import { assessed, checked, dataOf, now } from './compliance/recordedData';

const hour = 3_600_000;

/**
 * Every state that compliance data can be in. Failed never looks like empty, and what nobody assessed never looks good.
 */
const meta = {
  title: 'Components/ComplianceStatusWidget/States',
  component: ComplianceStatusWidget,
  args: { data: assessed, now },
  argTypes: { data: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <ComplianceStatusWidget {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ComplianceStatusWidget>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody has asked for the data yet. */
export const Idle: Story = { args: { data: undefined, state: { status: 'idle' } } };

/** The first load, in the shape of what comes. */
export const Loading: Story = {
  args: { data: undefined, state: { status: 'loading' } },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('status')[0]).toHaveTextContent('Loading…'));
    await expect(canvas.getByRole('region')).toHaveAttribute('data-state', 'loading');
    // The place of what comes later is kept, and nothing is there to press.
    await expect(canvas.queryByRole('button', { name: 'Export' })).toBeNull();
    await expect(canvas.getByText('Export').getBoundingClientRect().width).toBeGreaterThan(80);
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
    // The look of the states comes after the words.
    (await canvas.findByRole('button', { name: 'Try again' })).focus();
    await expect(canvas.getByRole('alert')).toHaveTextContent(failure.userMessage);
    await expect(canvas.queryByText('No frameworks yet')).toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect(args.state?.onRetry).toHaveBeenCalledOnce();
  },
};

/** A refresh failed: what was loaded before stays. */
export const FailedKeepingLastData: Story = {
  args: { state: { status: 'error', error: failure, onRetry: fn(), asOf: now - 5 * hour } },
  play: async ({ canvas }) => {
    await waitFor(() =>
      expect(canvas.getByRole('alert')).toHaveTextContent('Compliance could not be updated.'),
    );
    await expect(await canvas.findByRole('meter', { name: 'Score of GDPR, EU' })).toBeVisible();
  },
};

/** The tenant has no frameworks: an answer, and not a failure. */
export const Empty: Story = {
  args: { data: dataOf(fromComplianceAssessments([])) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No frameworks yet')).toBeVisible();
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
    await userEvent.click(await canvas.findByRole('button', { name: 'Details' }));
    await expect(await canvas.findByText('Policy service')).toBeVisible();
  },
};

/** Older than the app allows. */
export const Stale: Story = {
  args: { state: { status: 'ready', asOf: now - 75 * hour, staleAfterMs: 24 * hour } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Last updated/)).toBeVisible();
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

const [gdpr] = checked.frameworks;

/** One framework of the checks with controls of some results. */
function frameworkWith(...results: string[]): ComplianceData {
  const requirement = checked.requirements.find(({ frameworkId }) => frameworkId === gdpr?.id);
  const [control] = checked.controls;
  if (gdpr === undefined || requirement === undefined || control === undefined) return checked;
  const controls = results.map((result, i) => ({
    ...control,
    id: `${i}`,
    reference: `C-${i + 1}`,
    title: `Control ${i + 1}`,
    result,
  }));
  return {
    ...checked,
    frameworks: [{ ...gdpr, status: 'not_assessed', score: null, assessedAt: null }],
    requirements: [requirement],
    controls,
    mappings: controls.map(({ id }) => ({ controlId: id, requirementId: requirement.id })),
  };
}

/** A framework came without its controls: no score, and it says why. */
export const NoControls: Story = {
  args: { data: frameworkWith() },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not assessed')).toBeVisible();
    await expect(canvas.queryByRole('meter')).toBeNull();
  },
};

/** Nothing of it applies: that is neither good nor bad. */
export const NothingApplies: Story = {
  args: { data: frameworkWith('not_applicable', 'not_applicable') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No control applies')).toBeVisible();
    await expect(canvas.queryByRole('meter')).toBeNull();
  },
};

/** The first check is still running: nothing is assessed yet, and nothing is guessed. */
export const FirstCheckRunning: Story = {
  args: {
    data: frameworkWith('not_assessed', 'not_assessed', 'not_assessed'),
    state: { status: 'ready', isRefreshing: true },
  },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('meter')).toBeNull();
    await expect(canvas.getAllByRole('status')[0]).toHaveTextContent('Updating…');
  },
};

/** The service sent a part of a long list, and says so. */
export const Truncated: Story = {
  args: {
    data: manyControls(50, 3),
    state: { status: 'ready', partial: { missing: [], reason: '50 of 12,430 controls were sent' } },
    defaultView: 'list',
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Details' }));
    await expect(await canvas.findByText('50 of 12,430 controls were sent')).toBeVisible();
  },
};

/** A stated score that the controls do not give, a missing source and old data: each said, none hidden by another. */
export const MismatchStaleAndPartial: Story = {
  args: {
    data: {
      ...frameworkWith('compliant', 'compliant', 'non_compliant', 'evaluation_error'),
      frameworks: gdpr === undefined ? [] : [{ ...gdpr, score: 0.92 }],
    },
    state: {
      status: 'ready',
      asOf: now - 72 * hour,
      staleAfterMs: 24 * hour,
      partial: { missing: ['Policy service'] },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveTextContent('92%');
    await expect(await canvas.findByText('The controls listed here give 66%')).toBeVisible();
    await expect(await canvas.findByText(/^Incomplete.*Last updated 3 days ago/)).toBeVisible();
  },
};

/** Every state on one page. */
export const AllStates: Story = {
  args: { data: checked },
  render: (args, { globals }) => {
    const states = { Idle, Loading, Failed, FailedKeepingLastData };
    const more = { Empty, NoControls, NothingApplies, Partial, Stale, Offline, Refreshing };
    return (
      <div style={{ display: 'grid', gap: 24 }}>
        {Object.entries({ ...states, ...more }).map(([title, { args: own }]) => (
          <ComplianceStatusWidget
            key={title}
            {...inLanguage(globals)}
            {...args}
            {...own}
            messages={{ title }}
          />
        ))}
      </div>
    );
  },
};
