import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { ProcessMiningVisualizer } from '@auterity/shared-components';
import { fromProcessAnalysis } from '@auterity/shared-components/adapters';
import { parseCsv } from '@auterity/shared-components/process';
import analysisAnswer from '../src/test/fixtures/studio.process.analysis.json';
import { logFromTraces } from '../src/test/logFromTraces';
import { dataOf } from './insights/storyData';
import { inLanguage } from './process/inLanguage';

/** The states of the data and the hard cases. */
const meta = {
  title: 'Components/ProcessMiningVisualizer/States',
  component: ProcessMiningVisualizer,
  argTypes: { log: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <ProcessMiningVisualizer {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ProcessMiningVisualizer>;

export default meta;
type Story = StoryObj<typeof meta>;

const log = logFromTraces('ABCE', 'ABCE', 'ADE', 'ABBCE');
const now = Date.UTC(2026, 10, 22, 18);
const error = { message: 'HTTP 503', userMessage: 'The service sleeps.', correlationId: 'c-17' };

export const Idle: Story = { args: { state: { status: 'idle' } } };

/** The place of the rail is kept, so that the map has its width from the start. */
export const Loading: Story = {
  args: { state: { status: 'loading' } },
  play: async ({ canvasElement }) => {
    const rail = canvasElement.querySelector('[data-part=rail-skeleton]');
    await expect(rail?.getBoundingClientRect().width).toBeGreaterThan(200);
  },
};

export const Failed: Story = { args: { state: { status: 'error', error, onRetry: fn() } } };

/** The last good data stays under a failure. */
export const FailedWithData: Story = {
  args: { log, state: { status: 'error', error, onRetry: fn() } },
};

export const Empty: Story = { args: { log: logFromTraces() } };

export const OfflineAndOld: Story = {
  args: {
    log,
    now,
    state: {
      status: 'ready',
      connection: 'offline',
      asOf: now - 7_200_000,
      staleAfterMs: 3_600_000,
    },
  },
};

/** An analysis without a log or a graph. */
export const AnalysisAlone: Story = {
  args: { analysis: dataOf(fromProcessAnalysis(analysisAnswer)) },
  play: async ({ canvas }) => {
    const rail = await canvas.findByRole('region', { name: 'Beside the map' }, { timeout: 15_000 });
    await expect(await canvas.findByText('Automate Approval Routing')).toBeVisible();
    await expect(rail.getBoundingClientRect().height).toBeGreaterThan(200);
  },
};

/** Filters that leave no case are not an empty log. */
export const NothingPasses: Story = {
  args: { log, defaultFilters: [{ type: 'activity', activities: ['Z'] }] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No case passes the filters')).toBeVisible();
    // What shapes the map keeps its place, and nothing is said of a map that is not there.
    await expect(canvas.getByRole('button', { name: 'Filters' })).toBeVisible();
    await expect(canvas.queryByText('Exact: everything is shown')).toBeNull();
    await expect(canvas.queryByText('Times are not known')).toBeNull();
  },
};

/** No times: nothing is said about durations, and nothing shows any. */
export const NoTimes: Story = {
  args: {
    log: { ...log, timestamp: new Float64Array(log.size).fill(NaN) },
    defaultMetric: 'median',
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Times are not known')).toBeVisible();
  },
};

/** Names of any script and length, markup, names of object fields, names that collide when joined. */
export const HardNames: Story = {
  args: {
    log: parseCsv(
      [
        'case,activity,time',
        '1,Prüfung,2026-01-01T08:00:00Z',
        '1,確認する 受領書 と 停止助言 の 必要性,2026-01-01T09:00:00Z',
        '1,مراجعة الطلب,2026-01-01T11:00:00Z',
        '1,__proto__,2026-01-01T12:00:00Z',
        '1,<b>&amp;</b>,2026-01-01T12:30:00Z',
        `2,${'Determine the necessity of stop advice '.repeat(4)},2026-01-02T08:00:00Z`,
        '2,ab,2026-01-02T09:00:00Z',
        '2,c,2026-01-02T10:00:00Z',
        '3,a,2026-01-02T09:00:00Z',
        '3,bc,2026-01-02T10:00:00Z',
        '3,👩🏽‍🚀 launch,2026-01-02T10:00:00Z',
      ].join('\n'),
    ).log,
  },
};

/** One case with one event: no path, no duration. */
export const OneEvent: Story = { args: { log: logFromTraces('A') } };

/** Steps that repeat: at once, and in loops of two. */
export const Rework: Story = { args: { log: logFromTraces('ABBBCBCD', 'ABCD', 'ABCBCD') } };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx';
const many = Array.from({ length: 60 }, (_, c) =>
  Array.from({ length: 24 }, (_, i) => letters[(i * (1 + (c % 7)) + c) % letters.length]).join(''),
);

/** Fifty activities and hundreds of paths: opens with as much as can be read. */
export const Large: Story = { args: { log: logFromTraces(...many) } };
