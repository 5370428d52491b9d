import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, spyOn, waitFor, within } from 'storybook/test';
import {
  type EventLog,
  type EventLogColumn,
  ProcessMiningVisualizer,
} from '@auterity/shared-components';
import { fromExecutionLogs, fromProcessAnalysis } from '@auterity/shared-components/adapters';
import { discoverProcess } from '@auterity/shared-components/process';
import analysisAnswer from '../src/test/fixtures/studio.process.analysis.json';
import logsAnswer from '../src/test/fixtures/executions.logs.json';
import { dataOf } from './insights/storyData';
import { inLanguage } from './process/inLanguage';

/** Parts that are loaded on request may be slow to come on a busy machine. */
const cold = { timeout: 15_000 };

const log = dataOf(fromExecutionLogs(logsAnswer));

/** Who did what, for logs that do not say: the same person for the same activity of every third case. */
function people({ size, caseOf, activityOf }: EventLog): EventLogColumn {
  const values = ['Ada', 'Boris', 'Chen', 'Dilara'];
  return {
    values,
    index: Uint32Array.from(
      { length: size },
      (_, row) => ((activityOf[row] ?? 0) + ((caseOf[row] ?? 0) % 3)) % values.length,
    ),
  };
}
const analysis = dataOf(fromProcessAnalysis(analysisAnswer));

/**
 * How work really goes: a map discovered from recorded events, what takes long, the variants, and what a process mining
 * service found, laid over it. The map is one tab stop; arrow keys follow its paths.
 */
const meta = {
  title: 'Components/ProcessMiningVisualizer',
  component: ProcessMiningVisualizer,
  args: { onSelect: fn() },
  argTypes: {
    log: { control: false },
    graph: { control: false },
    analysis: { control: false },
    ref: { table: { disable: true } },
  },
  render: (args, { globals }) => <ProcessMiningVisualizer {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof ProcessMiningVisualizer>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Recorded executions with what the service found. A click opens details; the service's bottleneck leads to its place. */
export const Executions: Story = {
  args: { log, analysis },
  play: async ({ canvas, userEvent, args, globals }) => {
    if (globals.locale !== 'en') return;
    await userEvent.click(await canvas.findByRole('button', { name: 'Manager approval' }, cold));
    await expect(args.onSelect).toHaveBeenCalledWith({ type: 'activity', id: 'Manager approval' });
    const heading = await canvas.findByRole('heading', { name: 'Manager approval' }, cold);
    await expect(heading).toBeVisible();
    await expect(await canvas.findByText(/Not on the map/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close details' }));
    await expect(args.onSelect).toHaveBeenLastCalledWith(null);
  },
};

/** Time in the place of frequency: one ramp, a legend, and the bottleneck as the only loud thing. */
export const Performance: Story = {
  args: { log, defaultMetric: 'median' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('application', {}, cold);
    await waitFor(
      () => expect(canvasElement.querySelector('[data-part=map-controls]')).toBeVisible(),
      cold,
    );
    const barOf = (part: string) =>
      canvasElement.querySelector(`[data-part=${part}]`)?.getBoundingClientRect();
    // The tools stand in the toolbar's line where there is room.
    const [toolbar, tools] = [barOf('toolbar'), barOf('tools')];
    await expect(tools?.height).toBeLessThan(40);
    await expect(tools?.bottom).toBe(toolbar?.bottom);
    const lines = Array.from(canvasElement.querySelectorAll('.line:not([data-mark])'));
    const colors = new Set(lines.map((line) => getComputedStyle(line).stroke));
    // The scale of a value over many magnitudes still tells the paths apart, and its figures can be read.
    await expect(colors.size).toBeGreaterThanOrEqual(5);
    for (const text of canvasElement.querySelectorAll<SVGTextElement>('[data-part=picture] text')) {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      await expect(size * (text.getScreenCTM()?.a ?? 0)).toBeGreaterThanOrEqual(12);
    }
  },
};

/** Less of it: the sliders keep every shown activity on a way from start to end and say what is left out. */
export const Simplified: Story = {
  args: { log, defaultSimplification: { activities: 0, paths: 0 } },
  play: async ({ canvas, canvasElement }) => {
    await expect(
      await canvas.findByText(/of 8 activities, .* of transitions shown$/),
    ).toBeVisible();
    const slider = canvas.getByRole('slider', { name: 'Activities' });
    await expect(slider).toHaveAttribute('aria-valuetext', expect.stringMatching(/^0%, \d of 8/));
    await expect(canvasElement.querySelectorAll('[data-part=start], [data-part=end]')).toHaveLength(
      2,
    );
  },
};

/** Only the cases of chosen variants; what narrows the log stands above the map and can be removed. */
export const Variants: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Happy path/ }, cold));
    await userEvent.click(canvas.getByRole('button', { name: 'Show only the chosen' }));
    await expect(await canvas.findByText('50 of 240 cases', {}, cold)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Remove: 1 variant' }));
    await expect(await canvas.findByText(/^240 cases/)).toBeVisible();
    await userEvent.selectOptions(
      canvas.getByRole('combobox', { name: 'Show the variants of …' }),
      '80%',
    );
    await expect(await canvas.findByText(/^1\d\d of 240 cases/, {}, cold)).toBeVisible();
  },
};

/** Narrowed by activity, attribute, period and duration; each filter stands above the map and can be removed. */
export const Filters: Story = {
  args: { log: { ...log, resource: people(log) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Filters' }));
    const attribute = await canvas.findByRole('combobox', { name: 'Attribute' }, cold);
    await userEvent.selectOptions(attribute, 'Resource');
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Value' }), 'Ada');
    await expect(await canvas.findByText('Resource: Ada', {}, cold)).toBeVisible();
    await userEvent.type(canvas.getByRole('spinbutton', { name: 'Case takes at least' }), '2');
    await expect(await canvas.findByText('Takes 2 days or more', {}, cold)).toBeVisible();
    await expect(await canvas.findByText(/ of 240 cases$/)).toBeVisible();
  },
};

/** Who hands work over to whom: the same map with resources as its steps, and a table of hand-overs. */
export const Resources: Story = {
  args: { log: { ...log, resource: people(log) } },
  play: async ({ canvas, userEvent }) => {
    const steps = canvas.getByRole('combobox', { name: 'Steps of the map' });
    await userEvent.selectOptions(steps, 'Resources');
    await expect((await canvas.findAllByText('Ada', {}, cold)).length).toBeGreaterThan(0);
    await userEvent.click(canvas.getByRole('radio', { name: 'Table' }));
    const handovers = await canvas.findByRole(
      'table',
      { name: 'Hand-overs between resources' },
      cold,
    );
    await expect(within(handovers).getAllByRole('row').length).toBeGreaterThan(3);
    await userEvent.click(canvas.getByRole('radio', { name: 'Map' }));
  },
};

/** Held against the happy path: what does not fit is dashed on the map and counted above it. */
export const Conformance: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tools' }), 'conformance');
    await expect(await canvas.findByText(/^50 of 240 cases fit/, {}, cold)).toBeVisible();
  },
};

/** Two periods: what rose and what fell, by sign, line and colour. */
export const Periods: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tools' }), 'compare');
    await expect(await canvas.findByText(/^Share of cases/, {}, cold)).toBeVisible();
  },
};

/** Two variants: what only one of them has. */
export const TwoVariants: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tools' }), 'compare');
    const what = await canvas.findByRole('combobox', { name: 'What is compared' }, cold);
    await userEvent.selectOptions(what, 'Two variants');
    const other = canvas.getByRole('combobox', { name: 'With this one' });
    await userEvent.selectOptions(other, '2');
    await expect(
      canvas.getByText(/^Share of cases, Variant 3 \(.* against Variant 1/),
    ).toBeVisible();
  },
};

/** Cases move as time goes by; a step goes to the next event. */
export const Replay: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tools' }), 'replay');
    await userEvent.click(await canvas.findByRole('button', { name: 'Next event' }, cold));
    await expect(await canvas.findByText(/active case/)).toBeVisible();
  },
};

/** Cases on paths that the sliders hide are counted, not lost. */
export const ReplayBesideTheMap: Story = {
  args: { log, defaultSimplification: { activities: 0, paths: 0 } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Tools' }), 'replay');
    const time = await canvas.findByRole('slider', { name: 'Point in time' }, cold);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Clock' }), 'case');
    await fireEvent.change(time, { target: { value: '100' } });
    await expect(
      await canvas.findByText(/ of them on paths? that (is|are) not shown$/),
    ).toBeVisible();
  },
};

/** Everything of the map as tables. */
export const Tables: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Table' }));
    const table = await canvas.findByRole('table', { name: 'Activities' }, cold);
    await expect(within(table).getAllByRole('row')).toHaveLength(9);
  },
};

/** Every event as a dot: waves, batches and drift at one look. */
export const Events: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: 'Events' }));
    await expect(
      await canvas.findByRole('img', { name: 'Events of 240 cases over time' }, cold),
    ).toBeVisible();
  },
};

/** A ready graph, as a server gives it for a log too large for a browser. */
export const ReadyGraph: Story = {
  args: { graph: { ...discoverProcess(log), sequences: undefined } },
};

/** From left to right. */
export const LeadsRight: Story = { args: { log, direction: 'right' } };

/** Files of the map as it is shown: the pictures stand alone, and the graph can be read back. */
export const Exports: Story = {
  args: { log },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const page = within(canvasElement.ownerDocument.body);
    const saved: { name: string; address: string }[] = [];
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, address: this.href });
    });
    const save = async (kind: string) => {
      const before = saved.length;
      await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
      await userEvent.click(await page.findByRole('menuitem', { name: kind }, cold));
      await waitFor(() => expect(saved).toHaveLength(before + 1), cold);
      const { name, address } = saved[before] ?? { name: '', address: '' };
      return { name, file: await (await fetch(address)).blob() };
    };
    const svg = await save('Picture (SVG)');
    await expect(svg.name).toBe('Process.svg');
    const drawn = new DOMParser().parseFromString(await svg.file.text(), 'image/svg+xml');
    await expect(drawn.querySelector('parsererror')).toBeNull();
    await expect(drawn.querySelector('title')?.textContent).toBe('Process');
    await expect(drawn.documentElement.textContent).toContain('Manager approval');
    await expect(drawn.querySelector('[class], style, [href], image')).toBeNull();
    await expect(drawn.documentElement.outerHTML).not.toContain('var(');
    const png = await save('Picture (PNG)');
    const bitmap = await createImageBitmap(png.file);
    const [width, height] = ['width', 'height'].map((side) =>
      Number(drawn.documentElement.getAttribute(side)),
    );
    await expect([bitmap.width, bitmap.height]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
    const lines = async (kind: string) => (await (await save(kind)).file.text()).trim().split('\n');
    await expect(await lines('Activities (CSV)')).toHaveLength(1 + 8);
    await expect((await lines('Paths (CSV)')).length).toBeGreaterThan(8);
    const graph = JSON.parse((await lines('Graph (JSON)')).join('\n')) as { cases: number };
    await expect(graph.cases).toBe(240);
    await expect((await lines('BPMN 2.0 (XML)')).join('')).toContain('bpmndi:BPMNPlane');
    click.mockRestore();
  },
};

/** Another engine lays out the map: here a few lines that put all activities in one row. */
export const OtherEngine: Story = {
  args: {
    log,
    layoutEngine: ({ activities, transitions }, { nodeWidth, nodeHeight, nodeGap, layerGap }) => {
      const nodes = activities.map(({ id }, i) => ({
        id,
        kind: 'activity' as const,
        x: nodeWidth / 2 + i * (nodeWidth + nodeGap),
        y: layerGap * (1 + (i % 2) * 2),
        width: nodeWidth,
        height: nodeHeight,
        layer: i % 2,
      }));
      const at = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
      return {
        width: activities.length * (nodeWidth + nodeGap),
        height: layerGap * 4,
        direction: 'down',
        nodes,
        edges: transitions.flatMap(({ from, to }) => {
          const [a, b] = [at.get(from), at.get(to)];
          if (!a || !b || from === to) return [];
          const label = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
          return [{ from, to, kind: 'transition' as const, points: [a, b], label }];
        }),
      };
    },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => {
      const boxes = [...canvasElement.querySelectorAll('[data-part=activity]')].map((each) =>
        Math.round(each.getBoundingClientRect().top),
      );
      return expect(new Set(boxes).size).toBe(2);
    }, cold);
  },
};
