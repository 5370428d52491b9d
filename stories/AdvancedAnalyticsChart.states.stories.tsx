import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor } from 'storybook/test';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { createRef, Profiler } from 'react';
import {
  AdvancedAnalyticsChart,
  type AdvancedAnalyticsChartHandle,
  type ChartColumns,
  type ChartMessages,
  type ChartState,
} from '../src/index';
import { dailyCosts, minuteWalks, day, firstDay } from './chartFigures';
import { chartMessagesAr } from './chartMessages.ar';
import { chartMessagesDe } from './chartMessages.de';

const costs = dailyCosts(54);
const services = [
  { id: 'compute', label: 'Compute', unit: 'EUR' },
  { id: 'storage', label: 'Storage', unit: 'EUR' },
  { id: 'network', label: 'Network', unit: 'EUR' },
];
/** Noon of the last day, which is not over yet. */
const now = firstDay + 53 * day + day / 2;

const texts: Readonly<Record<string, ChartMessages>> = {
  de: chartMessagesDe,
  ar: chartMessagesAr,
};

/** What a chart shows of bad, missing, late and hidden figures, in other languages, and while it lives. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart states',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => {
    const { locale } = globals as unknown as ToolbarGlobals;
    return <AdvancedAnalyticsChart locale={locale} messages={texts[locale]} {...args} />;
  },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is loaded when it is needed may take a while on a busy machine. */
const patient = { timeout: 20_000 };

/** The pointer and the keyboard come once the picture stands. */
async function untilAlive(plot: HTMLElement): Promise<HTMLElement> {
  const frame = plot.closest<HTMLElement>('[data-part="frame"]');
  await waitFor(
    () => expect(frame?.querySelector('[data-part="tooltip"]')).not.toBeNull(),
    patient,
  );
  return frame ?? plot;
}

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

const streamed = createRef<AdvancedAnalyticsChartHandle>();

/** Rows that come in one by one, a late one and a correction among them. */
export const Streaming: Story = {
  args: {
    title: 'Requests',
    ref: streamed,
    series: [{ id: 'y', label: 'Requests', unit: 'count' }],
    columns: { x: [firstDay, firstDay + 60_000, firstDay + 180_000], y: { y: [10, 12, 9] } },
    incompleteFrom: null,
  },
  play: async ({ canvas }) => {
    const chart = streamed.current!;
    await expect(chart).toBe(canvas.getByRole('region', { name: 'Requests' }));
    chart.append([{ x: firstDay + 240_000, y: 20 }]);
    chart.append([{ x: firstDay + 120_000, y: 15 }]);
    chart.append([{ x: firstDay + 240_000, y: 30 }]);
    await waitFor(
      () => expect(canvas.getByRole('button', { name: /Last 30/ })).toBeVisible(),
      patient,
    );
    const csv = await (await chart.exportCSV()).text();
    await expect(
      csv
        .trim()
        .split('\r\n')
        .map((line) => line.split(',')[1]),
    ).toEqual(['Requests', '10', '12', '15', '9', '30']);
    const svg = await (await chart.exportSVG()).text();
    await expect(svg).toContain('<title>Requests</title>');
    await expect((await chart.exportPNG()).type).toBe('image/png');
    await expect(await chart.describe(1)).toContain('Line chart');
    chart.setDomain([firstDay, firstDay + 120_000]);
    const state = JSON.parse(JSON.stringify(chart.getState())) as ChartState;
    await expect(state.domain).toEqual([firstDay, firstDay + 120_000]);
    chart.undo();
    await expect(chart.getState().domain).toBeNull();
    chart.applyState(state);
    await expect(chart.getState().domain).toEqual(state.domain);
  },
};

/** Two charts of one group: crosshair and part in view move together. */
export const Synchronised: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <AdvancedAnalyticsChart
        {...args}
        title="Compute"
        series={services.slice(0, 1)}
        syncId="costs"
        height={180}
      />
      <AdvancedAnalyticsChart
        {...args}
        title="Storage"
        series={services.slice(1, 2)}
        syncId="costs"
        height={180}
      />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const one = canvas.getByRole('application', { name: 'Compute' });
    const other = await untilAlive(canvas.getByRole('application', { name: 'Storage' }));
    await untilAlive(one);
    one.focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await waitFor(
      () => expect(other.querySelector('[data-part="place"]')).toHaveTextContent('Oct 2'),
      patient,
    );
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
