import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { inLanguage } from './insights/inLanguage';
import { now, threeFindings } from './insights/storyData';
import { whole } from './insights/whole';

/** Takes a finding out of the data, as the next answer of a service does. */
let takeFinding: (id: string) => void = () => undefined;

/** Where the focus is when data changes under it. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Focus',
  component: CognitiveInsightsPanel,
  args: { now, insights: threeFindings, onAction: fn() },
  argTypes: { insights: { control: false }, ref: { table: { disable: true } } },
  render: function Polled(args, { globals }) {
    const [gone, setGone] = useState<readonly string[]>([]);
    takeFinding = (id) => setGone((ids) => [...ids, id]);
    const insights = args.insights?.filter(({ id }) => !gone.includes(id));
    return <CognitiveInsightsPanel {...inLanguage(globals)} {...args} insights={insights} />;
  },
} satisfies Meta<typeof CognitiveInsightsPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** New data takes the finding that has the focus: the one in its place has it then, and at last the content. */
export const FocusedFindingGoes: Story = {
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const [first, second, third] = canvas.getAllByRole('article');
    second?.focus();
    takeFinding('b');
    await waitFor(() => expect(second).not.toBeInTheDocument());
    await waitFor(() => expect(third).toHaveFocus());
    takeFinding('c');
    await waitFor(() => expect(first).toHaveFocus());
    takeFinding('queue');
    await waitFor(() => expect(canvas.queryByRole('article')).toBeNull());
    await waitFor(() =>
      expect(canvas.getByRole('region', { name: 'Insights' })).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
  },
};
