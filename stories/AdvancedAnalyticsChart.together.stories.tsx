import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, waitFor } from 'storybook/test';
import { createRef, useState } from 'react';
import {
  AdvancedAnalyticsChart,
  type AdvancedAnalyticsChartHandle,
  type ChartState,
} from '../src/index';
import { day, firstDay } from './chartFigures';
import { costs, inLanguage, now, patient, services, untilAlive } from './chartStory';

/** Charts that rows come into, and charts that hang together. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart together',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
  render: (args, { globals }) => <AdvancedAnalyticsChart {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

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

/** What lies behind a point is a press away, by mouse, finger or key: here the costs of that day. */
export const PointPressed: Story = {
  args: { series: services.slice(0, 1), incompleteFrom: null, onPointPress: fn() },
  render: function Drilled(args) {
    const [pressed, setPressed] = useState<string | null>(null);
    return (
      <>
        <AdvancedAnalyticsChart
          {...args}
          onPointPress={(point) => {
            args.onPointPress?.(point);
            setPressed(new Date(point.x).toISOString().slice(0, 10));
          }}
        />
        <p role="status">{pressed === null ? 'Press a point.' : `The costs of ${pressed}`}</p>
      </>
    );
  },
  play: async ({ canvas, userEvent, args }) => {
    const plot = canvas.getByRole('application');
    await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    await canvas.findByText('The costs of 2026-10-02');
    await expect(args.onPointPress).toHaveBeenLastCalledWith({
      x: firstDay + day,
      seriesId: services[0]?.id,
    });
    await userEvent.keyboard('{Escape}{Escape}');

    const { left, top, width, height } = plot.getBoundingClientRect();
    const finger = (type: string, across: number) =>
      plot.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 7,
          pointerType: 'touch',
          bubbles: true,
          clientX: left + width * across,
          clientY: top + height / 2,
        }),
      );
    // A finger that scrubs presses nothing; one that taps does.
    finger('pointerdown', 0.2);
    finger('pointermove', 0.9);
    finger('pointerup', 0.9);
    await expect(args.onPointPress).toHaveBeenCalledOnce();
    finger('pointerdown', 1);
    finger('pointerup', 1);
    await expect(args.onPointPress).toHaveBeenCalledTimes(2);
    await expect(canvas.queryByText('The costs of 2026-10-02')).toBeNull();

    await userEvent.pointer({ target: plot, keys: '[MouseLeft]', coords: { clientX: left + 1 } });
    await waitFor(() => expect(args.onPointPress).toHaveBeenCalledTimes(3));
    await expect(args.onPointPress).toHaveBeenLastCalledWith(
      expect.objectContaining({ seriesId: null }),
    );
  },
};

const paused = createRef<AdvancedAnalyticsChartHandle>();

/** Rows come in while a person looks at earlier ones: the view stands still, and says how many have come. */
export const Paused: Story = {
  args: {
    title: 'Requests',
    ref: paused,
    series: [{ id: 'compute', label: 'Requests', unit: 'count' }],
    incompleteFrom: null,
  },
  play: async ({ canvas, userEvent }) => {
    await untilAlive(canvas.getByRole('application'));
    const chart = paused.current!;
    chart.setDomain([firstDay + 5 * day, firstDay + 20 * day]);
    chart.append([54, 55, 56].map((at) => ({ x: firstDay + at * day, compute: 900 + at })));
    const pill = await canvas.findByRole('button', { name: '3 new points' }, patient);
    await expect(chart.getState().domain).toEqual([firstDay + 5 * day, firstDay + 20 * day]);
    await userEvent.click(pill);
    await expect(chart.getState().domain?.[1]).toBeCloseTo(firstDay + 56 * day);
    await waitFor(() => expect(pill).not.toBeInTheDocument(), patient);
    chart.setDomain([firstDay + 5 * day, firstDay + 20 * day]);
    chart.append([57, 58].map((at) => ({ x: firstDay + at * day, compute: 900 + at })));
    await canvas.findByRole('button', { name: '2 new points' }, patient);
  },
};

/** Two charts of one group hide and show the same series. */
export const SharedVisibility: Story = {
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {['Cost', 'Cost, as shares'].map((title, index) => (
        <AdvancedAnalyticsChart
          {...args}
          key={title}
          title={title}
          syncId="visibility"
          syncParts={['cursor', 'domain', 'visibility', 'selection']}
          height={180}
          series={services.map((one) => ({
            ...one,
            type: 'area' as const,
            stack: 'cost',
            ...(index === 0 ? {} : { stackOffset: 'percent' as const }),
          }))}
        />
      ))}
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    for (const plot of canvas.getAllByRole('application')) await untilAlive(plot);
    const [one, other] = canvas.getAllByRole('button', { name: /Storage/ });
    await userEvent.click(one!);
    await waitFor(() => expect(other).toHaveAttribute('aria-pressed', 'false'), patient);
    await userEvent.click(other!);
    await waitFor(() => expect(one).toHaveAttribute('aria-pressed', 'true'), patient);
  },
};

const regions = ['Frankfurt', 'Virginia', 'Singapore'];

/** Selecting regions in one chart leaves only them in the other. */
function CostsByRegion() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <AdvancedAnalyticsChart
        title="Regions"
        xType="category"
        columns={{ x: regions, y: { total: [38_120, 21_020, 12_700] } }}
        series={[{ id: 'total', label: 'This quarter', type: 'bar', unit: 'EUR' }]}
        zoom={{ drag: 'select' }}
        onSelectionChange={(_, categories) => setChosen(categories)}
        height={160}
        now={now}
      />
      <AdvancedAnalyticsChart
        title="Cost by day"
        columns={costs}
        series={services.map((one, index) => ({ ...one, label: regions[index] ?? one.label }))}
        visibility={Object.fromEntries(
          services.map(({ id }, index) => [
            id,
            chosen.length === 0 || chosen.includes(regions[index] ?? ''),
          ]),
        )}
        height={200}
        now={now}
      />
    </div>
  );
}

/** A filter across charts: what is selected in one decides what the other shows. */
export const CrossFilter: Story = {
  render: () => <CostsByRegion />,
  play: async ({ canvas, userEvent }) => {
    const plot = canvas.getByRole('application', { name: 'Regions' });
    await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{Home} ');
    await waitFor(
      () =>
        expect(canvas.getByRole('button', { name: /Virginia/ })).toHaveAttribute(
          'aria-pressed',
          'false',
        ),
      patient,
    );
    await expect(canvas.getByRole('button', { name: /Frankfurt/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  },
};
