import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor, within } from 'storybook/test';
import {
  type EventLog,
  type EventLogColumn,
  ProcessMiningVisualizer,
} from '@auterity/shared-components';
import { fromExecutionLogs, fromProcessAnalysis } from '@auterity/shared-components/adapters';
import { discoverProcess } from '@auterity/shared-components/process';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import analysisAnswer from '../src/test/fixtures/studio.process.analysis.json';
import logsAnswer from '../src/test/fixtures/executions.logs.json';
import { dataOf } from './insights/storyData';

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
  render: (args, { globals }) => (
    <ProcessMiningVisualizer locale={(globals as unknown as ToolbarGlobals).locale} {...args} />
  ),
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
export const Performance: Story = { args: { log, defaultMetric: 'median' } };

/** By keys alone: along the most frequent path, then a path, spoken at each step; Space opens details, Enter goes on. */
export const ByKeys: Story = {
  args: { log },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const map = canvas.getByRole('application');
    map.focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    const spoken = canvasElement.querySelector('[data-part=spoken]');
    // What walks is loaded with the first focus; steps until then wait for it.
    await waitFor(
      () =>
        expect(spoken).toHaveTextContent(/^Receive request, activity, 240 times, in 240 cases\./),
      cold,
    );
    await userEvent.keyboard('{]}');
    await expect(spoken).toHaveTextContent(/^Path from Receive request to Classify, 235 times\./);
    await userEvent.keyboard(' ');
    await expect(args.onSelect).toHaveBeenCalledWith({
      type: 'transition',
      from: 'Receive request',
      to: 'Classify',
    });
    await expect(map).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(args.onSelect).toHaveBeenLastCalledWith(null);
    await userEvent.keyboard('{Enter}');
    await expect(spoken).toHaveTextContent(/^Classify, activity/);
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect(spoken).toHaveTextContent(/^Path from Receive request to Classify/);
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await expect(spoken).toHaveTextContent(/^Classify, activity/);
    await userEvent.keyboard('{Home}{PageDown}');
    await expect(spoken).toHaveTextContent(/^Receive request, activity/);
    await userEvent.keyboard('{PageUp}');
    await expect(spoken).toHaveTextContent(/^Start/);
    await userEvent.keyboard('{Alt>}h{/Alt}{Alt>}h{/Alt}');
    await expect(spoken).toHaveTextContent(/^Classify, activity/);
    await userEvent.keyboard('{Alt>}b{/Alt}');
    await expect(spoken).toHaveTextContent(/Bottleneck\./);
    await userEvent.keyboard('{Home}');
    await expect(spoken).toHaveTextContent(/^Start/);
    await userEvent.keyboard('{End}');
    await expect(spoken).toHaveTextContent(/^End/);
  },
};

/** The search box opens by a slash, goes to what Enter finds, and Escape gives the focus back to the map. */
export const SearchByKeys: Story = {
  args: { log },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const map = canvas.getByRole('application');
    map.focus();
    await userEvent.keyboard('/');
    const field = await canvas.findByRole('searchbox', { name: 'Find an activity' }, cold);
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(map).toHaveFocus());
    await userEvent.keyboard('{Control>}f{/Control}');
    await userEvent.type(await canvas.findByRole('searchbox', undefined, cold), 'approval{Enter}');
    await waitFor(() => expect(map).toHaveFocus());
    await expect(canvasElement.querySelector('[data-part=spoken]')).toHaveTextContent(
      /approval, activity/,
    );
    await expect(canvas.queryByRole('searchbox')).toBeNull();
  },
};

/** F6 leads from the map to its details and tools and back; Shift+F10 opens the details with their filters. */
export const RegionsByKeys: Story = {
  args: { log },
  play: async ({ canvas, userEvent }) => {
    const map = canvas.getByRole('application');
    const rail = await canvas.findByRole('region', { name: 'Beside the map' }, cold);
    map.focus();
    await userEvent.keyboard('{F6}');
    await waitFor(() => expect(rail).toHaveFocus(), cold);
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    await waitFor(() => expect(map).toHaveFocus());
    await userEvent.keyboard('{Home}{ArrowDown}{Shift>}{F10}{/Shift}');
    await waitFor(() => expect(rail).toHaveFocus(), cold);
    await expect(
      await canvas.findByRole('heading', { name: 'Receive request' }, cold),
    ).toBeVisible();
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

/** Files of the map as it is shown. */
export const Exports: Story = {
  args: { log },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Export' }));
    const page = within(canvasElement.ownerDocument.body);
    await waitFor(() => expect(page.getAllByRole('menuitem')).toHaveLength(6), cold);
    await userEvent.keyboard('{Escape}');
  },
};

/** Every other key of the map, each with what it does: cycles of paths, the slowest, rework, type-ahead, zoom and pan. */
export const EveryKey: Story = {
  args: { log },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const map = canvas.getByRole('application');
    const picture = () => map.querySelector('[data-part=picture]')?.getAttribute('viewBox');
    const spoken = canvasElement.querySelector('[data-part=spoken]');
    const says = async (keys: string, what: RegExp) => {
      await userEvent.keyboard(keys);
      await waitFor(() => expect(spoken).toHaveTextContent(what), cold);
    };
    map.focus();
    await says('{Home}', /^Start/);
    await says('check', /^Check policy, activity/);
    await says(']', /^Path from Check policy to Manager approval.* 1 of \d\.$/);
    await says(']', /^Path from Check policy to .* 2 of \d\.$/);
    await says('{ArrowUp}', /^Check policy, activity/);
    await says('[[', /^Path from Extract entities to Check policy/);
    await says('[[', /^Path from (Check policy|Manager approval) to Check policy/);
    await says('{ArrowDown}', /^Check policy, activity/);
    await says('{Alt>}{ArrowDown}{/Alt}', /^Path from Check policy to Manager approval/);
    await says('{ArrowDown}', /^Manager approval, activity/);
    await says('{Alt>}{ArrowUp}{/Alt}', /^Path from Check policy to Manager approval/);
    await says('{Alt>}r{/Alt}', /^Path from .* to /);
    await says('{End}{ArrowUp}', /^Notify customer, activity/);

    const whole = picture();
    await userEvent.keyboard('+');
    await expect(picture()).not.toBe(whole);
    const near = picture();
    await userEvent.keyboard('-');
    await expect(picture()).not.toBe(near);
    await userEvent.keyboard('0');
    const fitted = picture();
    await userEvent.keyboard('+{Shift>}{ArrowDown}{/Shift}');
    await expect(picture()).not.toBe(fitted);

    await says('manager', /^Manager approval, activity/);
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenLastCalledWith({
      type: 'activity',
      id: 'Manager approval',
    });
    // First the details go, then the walk stands nowhere, then Escape is the page's.
    await userEvent.keyboard('{Escape}');
    await expect(args.onSelect).toHaveBeenLastCalledWith(null);
    await expect(spoken).toHaveTextContent(/^Manager approval/);
    await userEvent.keyboard('{Escape}');
    await expect(spoken).toHaveTextContent('');
    await expect(fireEvent.keyDown(map, { key: 'Escape' })).toBe(true);

    await userEvent.keyboard('?');
    const help = await canvas.findByRole('dialog', { name: 'Keys' }, cold);
    await waitFor(() => expect(within(help).getByText('Next path that leads back')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(map).toHaveFocus());
    await expect(canvas.queryByRole('dialog')).toBeNull();

    // The menu key opens the details with their filters, and not the browser's menu as well.
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect(fireEvent.keyDown(map, { key: 'ContextMenu' })).toBe(false);
    await expect(fireEvent.contextMenu(canvasElement.ownerDocument.body)).toBe(false);
    await expect(fireEvent.contextMenu(canvasElement.ownerDocument.body)).toBe(true);
    const keep = await canvas.findByRole('button', { name: 'Cases without it' }, cold);
    await expect(keep).toBeVisible();
  },
};
