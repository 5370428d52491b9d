import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor, within } from 'storybook/test';
import { AdvancedAnalyticsChart } from '../src/index';
import { minuteWalks, day, firstDay } from './chartFigures';
import { costs, inLanguage, now, patient, services, untilAlive } from './chartStory';

/**
 * Series of figures over time, numbers or categories. What is missing is a gap, what is not finished is dashed, and
 * what the picture shows is also said in words, listed as a table and reached by the keyboard.
 */
const meta = {
  title: 'Components/AdvancedAnalyticsChart',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <AdvancedAnalyticsChart {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Lines with a gap, and a last day that is not over. */
export const Lines: Story = {
  play: async ({ canvas, userEvent, args }) => {
    const plot = canvas.getByRole('application', { name: 'Cost by service' });
    const frame = await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{End}');
    await expect(frame.querySelector('[data-part="tooltip"]')).toHaveTextContent('unfinished');
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect(frame.querySelector('[data-part="place"]')).toHaveTextContent('2');
    await waitFor(
      () => expect(canvas.getAllByRole('status').at(-1)).toHaveTextContent('Compute'),
      patient,
    );
    await userEvent.keyboard('+');
    await expect(args.onDomainChange).toHaveBeenCalledWith(expect.any(Array), 'key');
    await userEvent.keyboard('0{Escape}');
    const storage = canvas.getByRole('button', { name: /Storage/ });
    await userEvent.click(storage);
    await expect(storage).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(storage);
  },
};

/** Bars on each other. */
export const StackedBars: Story = {
  args: { series: services.map((one) => ({ ...one, type: 'bar' as const, stack: 'cost' })) },
};

/** Areas on each other. */
export const StackedAreas: Story = {
  args: { series: services.map((one) => ({ ...one, type: 'area' as const, stack: 'cost' })) },
};

/** Areas as shares of the whole. */
export const Percent: Story = {
  args: {
    series: services.map((one) => ({
      ...one,
      type: 'area' as const,
      stack: 'cost',
      stackOffset: 'percent' as const,
    })),
  },
};

/** Bars, steps, points and an area in one chart, on two axes. */
export const Combined: Story = {
  args: {
    title: 'Cost and requests',
    series: [
      { id: 'compute', label: 'Compute', unit: 'EUR', type: 'bar' },
      { id: 'storage', label: 'Storage', unit: 'EUR', type: 'step' },
      { id: 'network', label: 'Network', unit: 'EUR', type: 'scatter' },
      { id: 'requests', label: 'Requests', unit: 'count', axis: 'requests', type: 'area' },
    ],
    yAxes: [{ id: 'y' }, { id: 'requests', label: 'Requests' }],
  },
};

/** A forecast with two intervals, a limit with what is beyond it, flagged points and events. */
export const Forecast: Story = {
  args: {
    title: 'Spend and forecast',
    series: [
      {
        id: 'compute',
        label: 'Spend',
        unit: 'EUR',
        forecastFrom: firstDay + 44 * day,
        intervals: [
          { level: 0.5, lower: 'low50', upper: 'high50' },
          { level: 0.8, lower: 'low80', upper: 'high80' },
        ],
      },
    ],
    thresholds: [
      { id: 'budget', label: 'Budget', at: 1150, breach: 'above', severity: 'critical' },
    ],
    anomalies: [{ seriesId: 'compute', at: firstDay + 15 * day, severity: 'high' }],
    annotations: [
      { id: 'a', at: firstDay + 10 * day, label: 'Deploy 4.2' },
      { id: 'b', at: firstDay + 10.2 * day, label: 'Incident', detail: 'Storage was slow.' },
      { id: 'c', at: firstDay + 30 * day, label: 'Holiday' },
    ],
    now: firstDay,
  },
  play: async ({ canvas, userEvent }) => {
    const plot = canvas.getByRole('application');
    const frame = await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{End}');
    await expect(frame.querySelector('[data-part="tooltip"]')).toHaveTextContent('50% interval');
    await userEvent.keyboard('{Escape}');
    await expect(await canvas.findByRole('button', { name: '2 events' }, patient)).toBeVisible();
  },
};

/** The same figures a week before, by the calendar. */
export const Compared: Story = {
  args: { series: services.slice(0, 1), compare: 'previousWeek' },
};

/** A trend line for each way of finding one. */
export const Trends: Story = {
  args: {
    series: [
      { id: 'compute', label: 'Compute', unit: 'EUR', trend: 'robust' },
      { id: 'storage', label: 'Storage', unit: 'EUR', trend: 'average' },
      { id: 'network', label: 'Network', unit: 'EUR', trend: 'linear' },
    ],
  },
};

/** Categories in the place of times. */
export const Categories: Story = {
  args: {
    title: 'Requests by region',
    columns: undefined,
    x: 'region',
    series: [
      { id: 'now', label: 'This week', type: 'bar', unit: 'count' },
      { id: 'before', label: 'Last week', type: 'bar', unit: 'count' },
    ],
    data: [
      { region: 'Frankfurt', now: 38_120, before: 31_400 },
      { region: 'Virginia', now: 21_020, before: 24_090 },
      { region: 'São Paulo', now: 9480, before: 8800 },
      { region: 'Singapore', now: 12_700, before: null },
    ],
  },
};

/** 100,000 rows, with everything in a strip below and the figures of the part in view in the legend. */
export const Long: Story = {
  args: {
    title: 'Latency',
    series: ['p50', 'p95', 'p99'].map((id) => ({ id, label: id, unit: 'ms' })),
    columns: minuteWalks(100_000),
    zoom: { overview: true },
    legend: { columns: ['last', 'min', 'max', 'mean'] },
    presets: [{ label: '7 d', spanMs: 7 * day }],
    incompleteFrom: null,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: '7 d' }));
    const from = await canvas.findByRole('slider', { name: 'From' }, patient);
    await waitFor(() => expect(from).not.toHaveValue('0'), patient);
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }));
  },
};

/** The figures as a table: raw, sorted on request, missing ones said. */
export const AsTable: Story = {
  args: { defaultView: 'table' },
  play: async ({ canvas, userEvent }) => {
    const table = await canvas.findByRole('table', {}, patient);
    await expect(table).toHaveAttribute('aria-rowcount', '55');
    await userEvent.click(within(table).getByRole('button', { name: 'Network' }));
    await expect(canvas.getByRole('columnheader', { name: 'Network' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  },
};

/** Values over 27 powers of ten, some below zero: a logarithmic axis that says what it has become. */
export const Logarithmic: Story = {
  args: {
    title: 'Sizes',
    series: [{ id: 'y', label: 'Size' }],
    columns: { x: [1, 2, 3, 4, 5, 6], y: { y: [1e-12, 1e-3, 5, 1e6, 1e15, -4] } },
    yAxes: [{ id: 'y', scale: 'log' }],
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Logarithmic to both sides/, {}, patient)).toBeVisible();
  },
};

/** Patterns and dashes, so that series differ without colour. */
export const Patterns: Story = {
  args: {
    series: services.map((one) => ({ ...one, type: 'bar' as const, stack: 'cost' })),
    patterns: 'on',
  },
};

/** Names at the ends of the lines, which say what is what without colour. */
export const EndLabels: Story = {
  args: { endLabels: 'on', patterns: 'on', compare: 'previousWeek' },
};
