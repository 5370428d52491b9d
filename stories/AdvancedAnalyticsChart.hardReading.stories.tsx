import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, screen, waitFor, within } from 'storybook/test';
import { AdvancedAnalyticsChart, chartMessagesAr } from '../src/index';
import { day, firstDay } from './chartFigures';
import { costs, lastDomain, now, patient, services, untilAlive } from './chartStory';

/** Much to be read in little room, and those who read in other ways: on paper, from the right, by hand. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart hard cases of reading',
  component: AdvancedAnalyticsChart,
  args: { title: 'Cost by service', series: services, columns: costs, now, onDomainChange: fn() },
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

const part = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Case 18: a part without figures leads to the nearest ones on both sides. */
export const GapInView: Story = {
  args: {
    series: [{ ...services[2]!, type: 'scatter' }],
    defaultDomain: [firstDay + 21.2 * day, firstDay + 21.8 * day],
  },
  play: async ({ canvas, userEvent, args }) => {
    const shown = () => lastDomain(args.onDomainChange)!;
    await userEvent.click(await canvas.findByRole('button', { name: 'Later figures' }, patient));
    await expect(shown()[0]).toBeLessThanOrEqual(firstDay + 27 * day);
    await expect(shown()[1]).toBeGreaterThanOrEqual(firstDay + 27 * day);
    await waitFor(() => expect(canvas.queryByText('No figures in this part')).toBeNull(), patient);
  },
};

/** Case 20: of 100 limits as many are named as have room, and the others are counted. */
export const HundredLimits: Story = {
  args: {
    series: services.slice(0, 1),
    thresholds: Array.from({ length: 100 }, (_, at) => ({
      id: `t${at}`,
      label: `Limit ${at}`,
      at: 900 + at * 4,
      breach: 'above' as const,
      severity: 'info' as const,
    })),
  },
  play: async ({ canvasElement }) => {
    const names = () =>
      [...canvasElement.querySelectorAll('svg text')].filter(({ textContent }) =>
        textContent.startsWith('Limit'),
      );
    await waitFor(() => expect(names().length).toBeGreaterThan(5), patient);
    const tops = names()
      .map((name) => name.getBoundingClientRect().top)
      .sort((a, b) => a - b);
    for (const [index, top] of tops.slice(1).entries()) {
      await expect(top - tops[index]!).toBeGreaterThanOrEqual(13.9);
    }
    await expect(names().some(({ textContent }) => /\+\d+$/.test(textContent))).toBe(true);
  },
};

/** Case 21: 500 events of a day are one mark, which opens by the keyboard and lists them all. */
export const FiveHundredEvents: Story = {
  args: {
    annotations: Array.from({ length: 500 }, (_, index) => ({
      id: String(index),
      at: firstDay + 10 * day + index * 1000,
      label: `Event ${index}`,
    })),
  },
  play: async ({ canvas, userEvent }) => {
    const mark = await canvas.findByRole('button', { name: '500 events' }, patient);
    mark.focus();
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('dialog', { name: '500 events' }, patient);
    await expect(within(list).getAllByRole('listitem')).toHaveLength(500);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(mark).toHaveFocus(), patient);
  },
};

/** Case 22: the pixels are the theme's series colours, of which any two are told apart by every kind of eye. */
export const EightColours: Story = {
  args: {
    title: 'Eight',
    series: Array.from({ length: 8 }, (_, id) => ({ id: `s${id}`, label: `Series ${id}` })),
    columns: {
      x: [1, 2],
      y: Object.fromEntries(Array.from({ length: 8 }, (_, id) => [`s${id}`, [id + 1, id + 1]])),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await untilAlive(canvas.getByRole('application'));
    const paper = canvasElement.querySelector('canvas')!;
    const middle = Math.round(paper.width / 2);
    const { data } = paper.getContext('2d')!.getImageData(middle, 0, 1, paper.height);
    // At the edge of a line the colour is thinned, and so rounded.
    const isPainted = (color: string) => {
      const [red = 0, green = 0, blue = 0] = color.match(/\d+/g)?.map(Number) ?? [];
      for (let at = 0; at < data.length; at += 4) {
        const off = [red, green, blue].map((value, index) => Math.abs(value - data[at + index]!));
        if (data[at + 3]! > 120 && Math.max(...off) <= 2) return true;
      }
      return false;
    };
    const wanted = [...canvasElement.querySelectorAll<SVGElement>('[data-ink^="series"]')].map(
      (ink) => getComputedStyle(ink).color,
    );
    await expect(new Set(wanted).size).toBe(8);
    await expect(wanted.filter((color) => !isPainted(color))).toEqual([]);
  },
};

/** Case 22: on paper the figures are a drawing, told apart by dashes, with their names. */
export const OnPaper: Story = {
  args: { patterns: 'on', endLabels: 'on' },
  play: async ({ canvas, canvasElement }) => {
    await untilAlive(canvas.getByRole('application'));
    const lines = () => [...canvasElement.querySelectorAll('svg g[clip-path] path')];
    await expect(lines()).toHaveLength(0);
    await fireEvent(window, new Event('beforeprint'));
    await expect(
      new Set(lines().map((line) => line.getAttribute('stroke-dasharray'))).size,
    ).toBeGreaterThan(2);
    await fireEvent(window, new Event('afterprint'));
    await waitFor(() => expect(lines()).toHaveLength(0));
  },
};

/** Case 23: digits of the reader's script; time runs on, the axis and the tooltip read from the right. */
export const ArabicDigits: Story = {
  args: { locale: 'ar-EG', messages: chartMessagesAr, title: 'التكلفة' },
  decorators: [
    (Story) => (
      <div dir="rtl" lang="ar">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const plot = canvas.getByRole('application');
    const frame = await untilAlive(plot);
    plot.focus();
    await userEvent.keyboard('{Home}{ArrowRight}');
    const row = frame.querySelector('[data-part="row"]')!;
    const [label, value] = ['label', 'value'].map((name) => part(row as HTMLElement, name)!);
    await expect(value).toHaveTextContent(/[٠-٩]/);
    await expect(value!.getBoundingClientRect().right).toBeLessThan(
      label!.getBoundingClientRect().left + 1,
    );
    const crosshair = () => part(frame, 'crosshair')!.getBoundingClientRect().left;
    const before = crosshair();
    await userEvent.keyboard('{ArrowRight}');
    await expect(crosshair()).toBeGreaterThan(before);
    const axis = [...canvasElement.querySelectorAll('svg text')].filter(({ textContent }) =>
      textContent.includes('€'),
    );
    await expect(axis.length).toBeGreaterThan(2);
    for (const tick of axis) {
      await expect(tick.getBoundingClientRect().left).toBeGreaterThan(
        plot.getBoundingClientRect().right - 1,
      );
    }
  },
};

/** Case 24: what a finger can press is large enough, and the page scrolls under it. */
export const Fingers: Story = {
  args: {
    zoom: { overview: true },
    presets: [{ label: '7 d', spanMs: 7 * day }],
    annotations: [{ id: 'a', at: firstDay + 10 * day, label: 'Deploy' }],
  },
  play: async ({ canvas }) => {
    const plot = canvas.getByRole('application');
    await untilAlive(plot);
    await canvas.findByRole('slider', { name: 'From' }, patient);
    await canvas.findByRole('button', { name: /Deploy/ }, patient);
    await expect(getComputedStyle(plot).touchAction).toBe('pan-y');
    for (const button of canvas.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect();
      await expect([button.textContent, width >= 24 && height >= 24]).toEqual([
        button.textContent,
        true,
      ]);
    }
  },
};
