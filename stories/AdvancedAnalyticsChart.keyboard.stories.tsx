import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { AdvancedAnalyticsChart } from '../src/index';
import { day, firstDay } from './chartFigures';
import { atPlot, crossing, crowded } from './chartKeyboard';
import { lastDomain, patient } from './chartStory';

/** Every key that moves in the plot, pressed in a browser: where it leads, and what it says. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart keyboard',
  component: AdvancedAnalyticsChart,
  args: crossing,
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Arrows, with Shift too, Home, End, Page Up and Page Down. */
export const Walk: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const { place, series, said } = await atPlot(canvasElement);
    await userEvent.keyboard('{ArrowRight}');
    await expect(place()).toBe('Oct 1, 2026');
    await expect(series()).toBe('Rise');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await expect(place()).toBe('Oct 2, 2026');
    await said('Rise, Oct 2, 2026, 101');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await expect(place()).toBe('Oct 3, 2026');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await expect(place()).toBe('Oct 2, 2026');

    // By value: the falling series is above the rising one at first, and below it at last.
    await userEvent.keyboard('{ArrowUp}');
    await expect(series()).toBe('Fall');
    await userEvent.keyboard('{ArrowDown}');
    await expect(series()).toBe('Rise');
    await userEvent.keyboard('{End}');
    await expect(place()).toBe('Nov 29, 2026');
    await userEvent.keyboard('{ArrowDown}');
    await expect(series()).toBe('Fall');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await said('Nothing more in this direction');
    await expect(series()).toBe('Rise');
    await userEvent.keyboard('{ArrowRight}');
    await said('Nothing more in this direction');

    await userEvent.keyboard('{Home}{PageDown}');
    const tick = place();
    await expect(new Date(`${tick ?? ''} UTC`).getTime()).toBeGreaterThan(firstDay + day);
    await userEvent.keyboard('{PageDown}{PageUp}');
    await expect(place()).toBe(tick);
  },
};

/** The data's ends and the next ticks when only a part is in view: the part moves along. */
export const WalkBeyondView: Story = {
  args: { defaultDomain: [firstDay + 20 * day, firstDay + 30 * day] },
  play: async ({ canvasElement, userEvent }) => {
    const { place } = await atPlot(canvasElement);
    await userEvent.keyboard('{Home}');
    await expect(place()).toBe('Oct 21, 2026');
    await userEvent.keyboard('{End}');
    await expect(place()).toBe('Oct 31, 2026');
    await userEvent.keyboard('{PageDown}');
    await waitFor(() => expect(place()).toMatch(/^Nov \d/), patient);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    await waitFor(() => expect(place()).toBe('Oct 1, 2026'), patient);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(place()).toBe('Nov 29, 2026'), patient);
  },
};

/** M, N, A, B, comma and full stop lead to what there is to be seen. */
export const Landmarks: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const { place, said } = await atPlot(canvasElement);
    await userEvent.keyboard('m');
    await expect(place()).toBe('Nov 29, 2026');
    await userEvent.keyboard('n');
    await expect(place()).toBe('Oct 1, 2026');
    await userEvent.keyboard('a');
    await expect(place()).toBe('Oct 11, 2026');
    await said('Rise, Oct 11, 2026, 110, Odd');
    await userEvent.keyboard('a');
    await expect(place()).toBe('Nov 10, 2026');
    await userEvent.keyboard('{Shift>}a{/Shift}');
    await expect(place()).toBe('Oct 11, 2026');
    await userEvent.keyboard('b');
    await expect(place()).toBe('Nov 11, 2026');
    await userEvent.keyboard('{Home}.');
    await said('Rise, Oct 6, 2026, 105, Deploy');
    await userEvent.keyboard('.');
    await expect(place()).toBe('Oct 26, 2026');
    await userEvent.keyboard(',');
    await expect(place()).toBe('Oct 6, 2026');
  },
};

/** Zoom, pan, undo and redo, each said. */
export const View: Story = {
  play: async ({ canvasElement, userEvent, args }) => {
    const { said } = await atPlot(canvasElement);
    const shown = () => lastDomain(args.onDomainChange);
    await userEvent.keyboard('{Home}+');
    await expect(shown()).toEqual([firstDay, firstDay + 29.5 * day]);
    await said('In view: Oct 1, 2026 to Oct 30, 2026');
    await userEvent.keyboard(']');
    await expect(shown()).toEqual([firstDay + 14.75 * day, firstDay + 44.25 * day]);
    await userEvent.keyboard('[[');
    await expect(shown()).toEqual([firstDay, firstDay + 29.5 * day]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await said(/^In view: Oct/);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await said('In view: Oct 1, 2026 to Oct 30, 2026');
    await userEvent.keyboard('0');
    await expect(shown()).toBeNull();
    await said('In view: Oct 1, 2026 to Nov 29, 2026');
    await userEvent.keyboard('{End}+-');
    await waitFor(() => expect(shown()).toBeNull(), patient);
  },
};

/** Enter zooms into a column of many rows, and pins what is said of one. */
export const Enter: Story = {
  args: crowded,
  play: async ({ canvasElement, userEvent, args }) => {
    const { said, shown } = await atPlot(canvasElement);
    await userEvent.keyboard('{Home}{ArrowRight}');
    await said(/\d+ values here$/);
    await userEvent.keyboard('{Enter}');
    await said(/^In view: Oct 1, 2026/);
    const [from, to] = lastDomain(args.onDomainChange)!;
    await expect(to - from).toBeLessThan(day / 2);
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('{Enter}');
    await said('Tooltip pinned');
    await expect(shown()).toBe('pinned');
    await userEvent.keyboard('{Escape}');
    await expect(shown()).toBe('hover');
    await userEvent.keyboard('{Escape}');
    await expect(shown()).toBe('none');
  },
};

/** Space selects a point, Shift and Space begin a range: F selects it, Enter zooms into it, Escape drops it. */
export const Select: Story = {
  play: async ({ canvasElement, userEvent, args }) => {
    const { plot, said, isShaded } = await atPlot(canvasElement);
    await userEvent.keyboard('{Home} ');
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith(
      [firstDay - day / 2, firstDay + day / 2],
      [],
    );
    await userEvent.keyboard('{Escape}');
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith(null, []);
    await said('Selection cleared');

    await userEvent.keyboard('{Shift>} {/Shift}');
    await said('Range begins at Oct 1, 2026');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await said('Range Oct 1, 2026 to Oct 3, 2026');
    await userEvent.keyboard('{Escape}');
    await expect(isShaded()).toBe(false);

    await userEvent.keyboard('{Home}{Shift>} {/Shift}{ArrowRight}{ArrowRight}f');
    await expect(args.onSelectionChange).toHaveBeenLastCalledWith(
      [firstDay, firstDay + 2 * day],
      [],
    );
    await said('Selected: Oct 1, 2026 to Oct 3, 2026');
    await userEvent.keyboard('{Escape}');
    await expect(isShaded()).toBe(false);

    await userEvent.keyboard('{Home}{Shift>} {/Shift}{ArrowRight}{ArrowRight}{Enter}');
    await said('In view: Oct 1, 2026 to Oct 3, 2026');
    await expect(args.onDomainChange).toHaveBeenLastCalledWith(
      [firstDay, firstDay + 2 * day],
      'key',
    );
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(plot).not.toHaveFocus();
  },
};
