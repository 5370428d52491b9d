import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, waitFor, within } from 'storybook/test';
import { AdvancedAnalyticsChart, type ChartColumns } from '../src/index';
import { day, firstDay } from './chartFigures';
import { costs, now, patient, services, untilAlive } from './chartStory';

/** Inputs that blank other charts, or make them lie, and what is seen of them here. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart hard cases',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

const part = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

function manyColumns(count: number, rows: number): ChartColumns {
  const x = Float64Array.from({ length: rows }, (_, row) => firstDay + row * day);
  const y = Object.fromEntries(
    Array.from({ length: count }, (_, id) => [
      `s${id}`,
      Float64Array.from(x, (_at, row) => id + Math.sin(row / 5 + id) * 4),
    ]),
  );
  return { x, y };
}

/** Case 2: rows without a single value are an empty answer that keeps its axes. */
export const AllMissing: Story = {
  args: {
    series: services.slice(0, 1),
    columns: {
      x: [firstDay, firstDay + day, firstDay + 2 * day],
      y: { compute: [null, NaN, null] },
    },
  },
  play: async ({ canvas }) => {
    const region = canvas.getByRole('region', { name: 'Cost by service' });
    await expect(region).toHaveAttribute('data-state', 'empty');
    await expect(await canvas.findByText('No figures yet', {}, patient)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Show all' })).toBeNull();
    await expect(region.querySelectorAll('svg text').length).toBeGreaterThan(3);
  },
};

/** Case 3: a value alone, each of another series at another place, is a mark with its value. */
export const PointsAlone: Story = {
  args: {
    columns: {
      x: [firstDay, firstDay + day, firstDay + 2 * day],
      y: { compute: [12, null, null], storage: [null, 30, null], network: [null, null, 21] },
    },
    incompleteFrom: null,
  },
  play: async ({ canvasElement }) => {
    const marks = () => [...canvasElement.querySelectorAll('[data-part="lone"]')];
    await waitFor(() => expect(marks()).toHaveLength(3), patient);
    await expect(marks().map(({ textContent }) => textContent)).toEqual(['€12', '€30', '€21']);
    await expect(marks().every((mark) => mark.querySelector('circle') !== null)).toBe(true);
  },
};

/** Case 7: shares that would lie are refused, and the reason stands below. */
export const SharesRefused: Story = {
  args: {
    series: services.map((one) => ({
      ...one,
      type: 'area' as const,
      stack: 'cost',
      stackOffset: 'percent' as const,
    })),
    columns: {
      x: [firstDay, firstDay + day, firstDay + 2 * day],
      y: { compute: [5, 6, 7], storage: [2, -3, 2], network: [1, 2, 3] },
    },
    incompleteFrom: null,
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reason = 'Not drawn as shares, because some values are below zero.';
    await expect(await canvas.findByText(reason, {}, patient)).toBeVisible();
    const frame = await untilAlive(canvas.getByRole('application'));
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    // 6 − 3 + 2
    const total = canvasElement.querySelector('[data-part="row"][data-total]');
    await expect(total).toHaveTextContent('Total€5');
    await expect(frame).toBeVisible();
  },
};

/** Case 12: the legend of 5,000 series keeps to its place, and the tooltip to its length. */
export const FiveThousandSeries: Story = {
  args: {
    title: 'Hosts',
    series: Array.from({ length: 5000 }, (_, id) => ({ id: `s${id}`, label: `Host ${id}` })),
    columns: manyColumns(5000, 10),
    incompleteFrom: null,
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const plot = canvas.getByRole('application');
    const frame = await untilAlive(plot);
    const legend = part(canvasElement, 'legend')!.getBoundingClientRect();
    const whole = canvas.getByRole('region', { name: 'Hosts' }).getBoundingClientRect();
    await expect(legend.height).toBeLessThanOrEqual(whole.height * 0.3);
    await expect(legend.top).toBeGreaterThanOrEqual(frame.getBoundingClientRect().bottom);
    plot.focus();
    await userEvent.keyboard('{Home}');
    const tooltip = part(frame, 'tooltip')!;
    await expect(tooltip).toHaveTextContent('4,988 more series');
    await expect(tooltip).toHaveTextContent('Host 0');
    await expect(within(tooltip).getAllByText(/^Host/)).toHaveLength(12);
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search series' }), 'Host 4999');
    await waitFor(
      () =>
        expect(
          within(part(canvasElement, 'legend')!).getAllByRole('button', { pressed: true }),
        ).toHaveLength(1),
      patient,
    );
  },
};

/** Case 13: labels of every kind are texts: cut where room ends, whole in the tooltip, and never markup. */
export const HostileLabels: Story = {
  args: {
    series: [
      { id: 'compute', label: 'A name that goes on '.repeat(15), unit: 'EUR' },
      { id: 'storage', label: '<script>alert(1)</script>' },
      { id: 'network', label: '<script>alert(1)</script>' },
      { id: 'requests', label: '👩‍👩‍👧‍👦 المبيعات Z̷̛͖', hiddenByDefault: true },
    ],
    endLabels: 'on',
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const plot = canvas.getByRole('application');
    const frame = await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{Home}');
    await expect(part(frame, 'tooltip')).toHaveTextContent(
      'A name that goes on '.repeat(15).trim(),
    );
    await expect(canvasElement.querySelector('script')).toBeNull();
    const root = canvas.getByRole('region', { name: 'Cost by service' });
    await expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
    const twins = canvas.getAllByRole('button', { name: /script/ });
    await userEvent.click(twins[0]!);
    await expect(twins[0]).toHaveAttribute('aria-pressed', 'false');
    await expect(twins[1]).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Case 14: drawn once there is room for it, whatever that is, and without a word. */
export const AnySize: Story = {
  decorators: [
    (Story) => (
      <div data-part="room" style={{ display: 'none' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const errors = spyOn(console, 'error');
    const warnings = spyOn(console, 'warn');
    const room = part(canvasElement, 'room')!;
    const canvas = canvasElement.querySelector('canvas')!;
    const drawn = () => canvas.width / Math.min(3, Math.max(1, devicePixelRatio));
    await expect(part(canvasElement, 'frame')!.querySelectorAll('text')).toHaveLength(0);
    for (const width of [320, 1, 4000, 600]) {
      room.style.display = 'block';
      room.style.inlineSize = `${width}px`;
      const { clientWidth } = part(canvasElement, 'frame')!;
      if (clientWidth > 0) {
        await waitFor(() => expect(Math.abs(drawn() - clientWidth)).toBeLessThan(2), patient);
      }
    }
    room.style.display = 'none';
    room.style.display = 'block';
    await waitFor(
      () => expect(canvasElement.querySelectorAll('svg text').length).toBeGreaterThan(6),
      patient,
    );
    await expect(errors).not.toHaveBeenCalled();
    await expect(warnings).not.toHaveBeenCalled();
    errors.mockRestore();
    warnings.mockRestore();
  },
};
