import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, spyOn, waitFor, within } from 'storybook/test';
import { AdvancedAnalyticsChart } from '../src/index';
import { day, firstDay } from './chartFigures';
import { atPlot, crossing, crowded } from './chartKeyboard';
import { patient } from './chartStory';

/** Every key that opens a way to read the chart: description, keys, places, tree, table, sound and menu. */
const meta = {
  title: 'Components/AdvancedAnalyticsChart reading',
  component: AdvancedAnalyticsChart,
  args: crossing,
  argTypes: { columns: { control: false }, ref: { table: { disable: true } } },
} satisfies Meta<typeof AdvancedAnalyticsChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** S leaves one series alone and brings the others back; D, Shift D and question mark are read. */
export const Read: Story = {
  args: { description: 'What the platform team spends.' },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    const { plot, said } = await atPlot(canvasElement);
    await canvas.findAllByText(/Rise: latest/, {}, patient);
    await userEvent.keyboard('{Home}s');
    await expect(args.onVisibilityChange).toHaveBeenLastCalledWith({ rise: true, fall: false });
    await said('Only Rise is shown');
    await waitFor(
      () =>
        expect(canvas.getByRole('button', { name: /Fall/ })).toHaveAttribute(
          'aria-pressed',
          'false',
        ),
      patient,
    );
    // What the words say follows the picture at some distance.
    await waitFor(() => expect(canvas.queryByText(/Fall: latest/)).toBeNull(), patient);
    await userEvent.keyboard('s');
    await said('All series are shown');
    await expect(args.onVisibilityChange).toHaveBeenLastCalledWith({ rise: true, fall: true });

    await canvas.findByText(/Fall: latest/, {}, patient);
    await userEvent.keyboard('{Shift>}d{/Shift}');
    await said(/^Line chart with 2 series[^:]*$/);
    await userEvent.keyboard('{Shift>}d{/Shift}');
    await said(/Rise: latest 159/);
    await userEvent.keyboard('{Shift>}d{/Shift}');
    await said(/above Most/);

    await userEvent.keyboard('d');
    const text = await screen.findByRole('dialog', { name: 'Describe the chart' }, patient);
    await expect(text).toHaveTextContent('What the platform team spends.');
    await expect(text).toHaveTextContent('2 anomalies');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(plot).toHaveFocus(), patient);

    await userEvent.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keys' }, patient);
    await expect(within(keys).getAllByRole('term').length).toBeGreaterThan(20);
    const letters = within(keys).getByRole('checkbox', { name: /Single letters/ });
    await userEvent.click(letters);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(plot).toHaveFocus(), patient);
    await userEvent.keyboard('{Home}m');
    await expect(plot.parentElement?.querySelector('[data-part="place"]')).toHaveTextContent(
      'Oct 1, 2026',
    );
    // Back on, by the menu.
    await userEvent.click(canvas.getByRole('button', { name: 'Chart menu' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Keys' }, patient));
    await userEvent.click(await screen.findByRole('checkbox', { name: /Single letters/ }, patient));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), patient);
  },
};

/** G goes to a date; what no date is, is said. */
export const GoTo: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const { plot, place, said } = await atPlot(canvasElement);
    await userEvent.keyboard('g');
    const dialog = await screen.findByRole('dialog', { name: 'Go to…' }, patient);
    const field = within(dialog).getByLabelText('Date or value');
    await userEvent.type(field, '2031-01-01');
    await userEvent.keyboard('{Enter}');
    await expect(field).toHaveAccessibleDescription(/reach from Oct 1, 2026 to Nov 29, 2026/);
    await userEvent.clear(field);
    await userEvent.type(field, '2026-11-05');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(plot).toHaveFocus(), patient);
    await expect(place()).toBe('Nov 5, 2026');
    await said('Rise, Nov 5, 2026, 135');
  },
};

/** E opens the figures as a tree, by which any of 20,000 rows is found, and gone to. */
export const Tree: Story = {
  args: crowded,
  play: async ({ canvasElement, userEvent }) => {
    const { plot, place } = await atPlot(canvasElement);
    await userEvent.keyboard('e');
    const tree = await screen.findByRole('tree', { name: 'Explore as a tree' }, patient);
    const focused = () => tree.ownerDocument.activeElement as HTMLElement;
    const [first, second] = within(tree).getAllByRole('treeitem');
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{Home}{End}{ArrowUp}');
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await expect(within(first!).getAllByRole('treeitem')).toHaveLength(12);
    // Into the last twelfth of the last twelfth … down to a row.
    for (let level = 2; focused().hasAttribute('aria-expanded'); level += 1) {
      await expect(level).toBeLessThanOrEqual(7);
      await userEvent.keyboard('{ArrowRight}{ArrowDown}');
      await expect(focused()).toHaveAttribute('aria-level', String(level));
      if (focused().hasAttribute('aria-expanded')) await userEvent.keyboard('{ArrowRight}');
    }
    await expect(focused()).toHaveAccessibleName(/^Rise/);
    const row = focused();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(focused()).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowLeft}');
    await expect(focused()).toHaveAttribute('aria-expanded', 'false');
    await expect(row).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(plot).toHaveFocus(), patient);
    // The second twelfth of 20,000 minutes, and of it again.
    await expect(place()).toMatch(/^Oct 2, 2026, 6:15/);
  },
};

/** T shows what is in view as a table, and the focus stays in the chart; sorted by its headings, scrolled by arrows. */
export const Table: Story = {
  args: { defaultDomain: [firstDay, firstDay + 9 * day] },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await atPlot(canvasElement);
    await userEvent.keyboard('{Home}t');
    const table = await canvas.findByRole('table', {}, patient);
    await expect(table).toHaveAttribute('aria-rowcount', '11');
    const toggle = canvas.getByRole('button', { name: 'Table' });
    await expect(toggle).toHaveFocus();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('region', { name: 'Figures' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(within(table).getByRole('button', { name: 'Rise' })).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect(canvas.getByRole('columnheader', { name: 'Rise' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(within(table).getAllByRole('rowheader')[0]).toHaveTextContent('Oct 10, 2026');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('application')).toBeVisible();
  },
};

/** P plays the part in view, with the crosshair at what is heard; P or Escape stop it. */
export const Sound: Story = {
  play: async ({ canvasElement, userEvent }) => {
    // Without a real press of a key a browser does not let it begin.
    const resume = spyOn(AudioContext.prototype, 'resume').mockResolvedValue();
    const { place, shown } = await atPlot(canvasElement);
    for (const stop of ['p', '{Escape}']) {
      await userEvent.keyboard('p');
      await waitFor(() => expect(shown()).toBe('hover'), patient);
      const heard = place();
      await waitFor(() => expect(place()).not.toBe(heard), patient);
      await userEvent.keyboard(stop);
      await expect(shown()).toBe('none');
    }
    resume.mockRestore();
  },
};

/** All that keys lead to is in the menu too, and from there the keyboard goes to the plot. */
export const Menu: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const { plot, place } = await atPlot(canvasElement);
    const lines = [
      ['Highest point in view', 'Nov 29, 2026'],
      ['Lowest point in view', 'Oct 1, 2026'],
      ['Next anomaly', 'Oct 11, 2026'],
      ['Next breach of a threshold', 'Nov 11, 2026'],
    ] as const;
    for (const [name, where] of lines) {
      await userEvent.click(canvas.getByRole('button', { name: 'Chart menu' }));
      await userEvent.click(await screen.findByRole('menuitem', { name }, patient));
      await waitFor(() => expect(plot).toHaveFocus(), patient);
      await expect(place()).toBe(where);
    }
  },
};
