import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import { Profiler } from 'react';
import {
  AdvancedAnalyticsChart,
  chartMessagesAr,
  chartMessagesDe,
  type ChartColumns,
} from '../src/index';
import { minuteWalks, day, firstDay } from './chartFigures';
import { costs, inLanguage, now, patient, services, untilAlive } from './chartStory';

/** What a chart shows of bad, missing, late and hidden figures, in other languages, and while it lives. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart states',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <AdvancedAnalyticsChart {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** 200 series: the legend is searched and keeps to its place. */
export const ManySeries: Story = {
  args: {
    title: 'Hosts',
    series: Array.from({ length: 200 }, (_, index) => ({
      id: `h${index}`,
      label: `Host ${index}`,
    })),
    columns: manyHosts(200),
  },
};

/** One value: a point, and the value in the legend. */
export const OnePoint: Story = {
  args: {
    series: services.slice(0, 1),
    columns: { x: [firstDay], y: { compute: [12] } },
  },
};

/** Figures of every bad kind: drawn as gaps, said below. */
export const BadFigures: Story = {
  args: {
    title: 'Figures with faults',
    series: [{ id: 'y', label: 'Value' }],
    columns: {
      x: [5, 1, 2, 3, 3, 4, Number.NaN, 6],
      y: { y: [4, Number.NaN, Infinity, 3, '1,234', null, 1, -Infinity] },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('button', { name: /notes/ }, patient)).toBeVisible();
    await expect(canvasElement.textContent).not.toMatch(/NaN|Infinity|undefined/);
  },
};

/** All series hidden: said, with a way back. */
export const AllHidden: Story = {
  args: { visibility: { compute: false, storage: false, network: false } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('All series are hidden', {}, patient)).toBeVisible();
  },
};

/** Nothing was measured in the part in view. */
export const NothingInView: Story = {
  args: {
    defaultDomain: [firstDay + 21.2 * day, firstDay + 21.8 * day],
    series: [{ ...services[2]!, type: 'scatter' }],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show all' }, patient));
  },
};

const commits = fn();

/** Moving the pointer renders no component: crosshair and tooltip are moved by hand. */
export const HoverRendersNothing: Story = {
  args: {
    columns: minuteWalks(5000),
    series: [{ id: 'p50', label: 'p50', unit: 'ms' }],
    incompleteFrom: null,
  },
  render: (args) => (
    <Profiler id="chart" onRender={commits}>
      <AdvancedAnalyticsChart {...args} />
    </Profiler>
  ),
  play: async ({ canvas }) => {
    const plot = canvas.getByRole('application');
    const frame = await untilAlive(plot);
    await canvas.findAllByText(/p50: latest/, {}, patient);
    const { left, top } = plot.getBoundingClientRect();
    const place = frame.querySelector('[data-part="place"]');
    commits.mockClear();
    const seen = new Set<string | null | undefined>();
    for (const x of [40, 120, 260]) {
      await fireEvent.pointerMove(plot, { clientX: left + x, clientY: top + 20 });
      await waitFor(() => expect(seen.has(place?.textContent)).toBe(false), patient);
      seen.add(place?.textContent);
    }
    await expect(commits).not.toHaveBeenCalled();
  },
};

/** Nobody has asked for the figures yet. */
export const Idle: Story = { args: { columns: undefined, state: { status: 'idle' } } };

/** The first load, as high as what comes. */
export const Loading: Story = { args: { columns: undefined, state: { status: 'loading' } } };

/** No figures. */
export const Empty: Story = { args: { columns: undefined } };

/** The load failed, and there is nothing to show. */
export const Failed: Story = {
  args: {
    columns: undefined,
    state: {
      status: 'error',
      error: { message: 'HTTP 503', userMessage: 'The analytics service is not answering.' },
      onRetry: fn(),
    },
  },
};

/** Some sources did not answer, and what is there is old. */
export const PartialAndStale: Story = {
  args: {
    state: {
      status: 'ready',
      partial: { missing: ['Billing export'] },
      asOf: now - 3 * 3_600_000,
      staleAfterMs: 3_600_000,
    },
  },
};

/** On a phone. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
};

/** German texts, with the comma in its place. */
export const German: Story = { args: { locale: 'de', messages: chartMessagesDe } };

/** Arabic: the page runs from right to left, time does not. */
export const Arabic: Story = {
  args: { locale: 'ar', messages: chartMessagesAr, title: 'التكلفة' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    // The day stands before its month, as it is read: to the right of it, also where the year stands below.
    await waitFor(async () => {
      const days = [...canvasElement.querySelectorAll('text')].flatMap((text) => {
        const [day] = /^\d+ \p{L}+/u.exec(text.textContent) ?? [];
        return day === undefined ? [] : [{ text, last: day.length - 1 }];
      });
      await expect(days.length).toBeGreaterThan(2);
      for (const { text, last } of days) {
        const [day, month] = [text.getStartPositionOfChar(0), text.getStartPositionOfChar(last)];
        await expect(day.x).toBeGreaterThan(month.x);
      }
    }, patient);
  },
};

function manyHosts(count: number): ChartColumns {
  const x = Float64Array.from({ length: 60 }, (_, row) => firstDay + row * day);
  const y = Object.fromEntries(
    Array.from({ length: count }, (_, host) => [
      `h${host}`,
      Float64Array.from(x, (_, row) => host + Math.sin(row / 5 + host) * 4),
    ]),
  );
  return { x, y };
}
