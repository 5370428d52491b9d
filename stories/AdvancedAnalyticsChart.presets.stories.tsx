import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import {
  AdvancedAnalyticsChart,
  costBreakdownChart,
  forecastChart,
  roiChart,
  usageChart,
  type ChartPreset,
  type ChartPresetWords,
} from '../src/index';
import { day, firstDay } from './chartFigures';
import { costs, inLanguage, now, patient } from './chartStory';

const weeks = Array.from({ length: 26 }, (_, row) => firstDay + row * 7 * day);
const hours = Array.from({ length: 24 * 30 }, (_, row) => firstDay + row * 3_600_000);
const column = (name: string) => Float64Array.from(costs.y[name] as ArrayLike<number>);

const presets: Readonly<Record<string, (words: ChartPresetWords) => ChartPreset>> = {
  forecast: (words) =>
    forecastChart(
      {
        id: 'spend',
        label: 'Spend',
        unit: 'EUR',
        x: Float64Array.from(costs.x as ArrayLike<number>),
        y: column('compute'),
        forecast: {
          from: 44,
          level: 0.8,
          lower: column('low80'),
          upper: column('high80'),
          intervals: [{ level: 0.5, lower: column('low50'), upper: column('high50') }],
        },
      },
      { ...words, limit: 1250 },
    ),
  costs: (words) =>
    costBreakdownChart(
      Array.from(costs.x as ArrayLike<number>).slice(0, 40),
      ['compute', 'storage', 'network'].map((id) => ({
        id,
        label: id[0]!.toUpperCase() + id.slice(1),
        y: Array.from(column(id)).slice(0, 40),
      })),
      { ...words, currency: 'EUR', budget: 90_000 },
    ),
  roi: (words) =>
    roiChart(
      weeks,
      weeks.map((_, row) => (row < 6 ? 24_000 : 3000)),
      weeks.map((_, row) => (row < 4 ? 0 : 2200 * Math.min(8, row - 3))),
      { ...words, currency: 'EUR' },
    ),
  usage: (words) =>
    usageChart(
      hours,
      hours.map(
        (_, row) => 180 + ((row * 7919) % 97) + (row % 24) * 4 + (row % 41 === 0 ? 260 : 0),
      ),
      { ...words, unit: 'ms', quota: 400 },
    ),
};

/** Charts of known kinds: a function makes the chart's props of the figures. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart presets',
  component: AdvancedAnalyticsChart,
  args: { title: 'Preset', series: [], now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals, name }) => {
    const words = inLanguage(globals);
    return (
      <AdvancedAnalyticsChart {...words} {...args} {...presets[name.toLowerCase()]?.(words)} />
    );
  },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A forecast in a fan of intervals, and when it may pass a limit. */
export const Forecast: Story = { args: { title: 'Spend and forecast', now: firstDay } };

/** Costs by what they were for, and when the budget is used up at the present rate. */
export const Costs: Story = {
  args: { title: 'Cost breakdown' },
  play: async ({ canvas }) => {
    const mark = await canvas.findByRole('button', { name: /Budget used up/ }, patient);
    await expect(mark).toBeVisible();
  },
};

/** What it has cost and brought so far, the return, and when it had paid for itself. */
export const Roi: Story = { args: { title: 'Return on automation' } };

/** How usage spreads, day by day, beside its quota. */
export const Usage: Story = { args: { title: 'Latency' } };
