import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, waitFor, within } from 'storybook/test';
import { ProcessMiningVisualizer } from '@auterity/shared-components';
import { fromExecutionLogs } from '@auterity/shared-components/adapters';
import logsAnswer from '../src/test/fixtures/executions.logs.json';
import { dataOf } from './insights/storyData';

/** Parts that are loaded on request may be slow to come on a busy machine. */
const cold = { timeout: 15_000 };

const log = dataOf(fromExecutionLogs(logsAnswer));

/** The map by keys alone: one tab stop, and every key that its list names. */
const meta = {
  title: 'Components/ProcessMiningVisualizer/Keys',
  component: ProcessMiningVisualizer,
  // One language, so that letters find what they look for in every direction of writing.
  args: { onSelect: fn(), locale: 'en' },
  argTypes: { log: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof ProcessMiningVisualizer>;

export default meta;
type Story = StoryObj<typeof meta>;

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
    // At once: how fast the letters of a name follow each other must not depend on the machine.
    const saysFor = async (letters: string, what: RegExp) => {
      for (const key of letters) await fireEvent.keyDown(map, { key });
      await waitFor(() => expect(spoken).toHaveTextContent(what), cold);
    };
    map.focus();
    await says('{Home}', /^Start/);
    await saysFor('check', /^Check policy, activity/);
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

    await saysFor('manager', /^Manager approval, activity/);
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
