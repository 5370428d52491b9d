import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { buildInsight } from '../src/test/buildInsight';
import { inLanguage } from './insights/inLanguage';
import { explained, now } from './insights/storyData';
import { whole } from './insights/whole';

/** Where the focus is when data changes under it. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Focus',
  component: CognitiveInsightsPanel,
  args: {
    now,
    insights: [
      explained,
      buildInsight({ id: 'b', title: 'Cost rises' }),
      buildInsight({ id: 'c', title: 'Disk fills', severity: 'low' }),
    ],
    onAction: fn(),
  },
  argTypes: {
    insights: { control: false },
    predictions: { control: false },
    decisions: { control: false },
    ref: { table: { disable: true } },
  },
} satisfies Meta<typeof CognitiveInsightsPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** New data takes the finding that has the focus: the one in its place has it then, and at last the content. */
export const FocusedFindingGoes: Story = {
  render: function Polled(args, { globals }) {
    const [gone, setGone] = useState<readonly string[]>([]);
    useEffect(() => {
      const poll = ({ detail }: CustomEvent<string>) => setGone((ids) => [...ids, detail]);
      window.addEventListener('finding-gone', poll as EventListener);
      return () => window.removeEventListener('finding-gone', poll as EventListener);
    }, []);
    const insights = args.insights?.filter(({ id }) => !gone.includes(id));
    return <CognitiveInsightsPanel {...inLanguage(globals)} {...args} insights={insights} />;
  },
  play: async ({ args, canvas, canvasElement }) => {
    await whole(canvasElement);
    const take = (id: string | undefined) =>
      window.dispatchEvent(new CustomEvent('finding-gone', { detail: id }));
    const [first, second, third] = canvas.getAllByRole('article');
    second?.focus();
    take('b');
    await waitFor(() => expect(second).not.toBeInTheDocument());
    await waitFor(() => expect(third).toHaveFocus());
    take('c');
    await waitFor(() => expect(first).toHaveFocus());
    take(args.insights?.[0]?.id);
    await waitFor(() => expect(canvas.queryByRole('article')).toBeNull());
    await waitFor(() =>
      expect(canvas.getByRole('region', { name: 'Insights' })).toContainElement(
        document.activeElement as HTMLElement,
      ),
    );
  },
};
