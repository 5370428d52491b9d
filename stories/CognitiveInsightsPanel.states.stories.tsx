import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { fromErrorInsights } from '@auterity/shared-components/adapters';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { buildInsight } from '../src/test/buildInsight';
import errors from '../src/test/fixtures/errors.insights.json';
import { dataOf, day, explained, now } from './insights/storyData';

/** The ways to have something, nothing or too little to show; none looks like another. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/States',
  component: CognitiveInsightsPanel,
  args: { now, onAction: fn() },
  argTypes: {
    insights: { control: false },
    predictions: { control: false },
    decisions: { control: false },
    ref: { table: { disable: true } },
  },
  render: (args, { globals }) => (
    <CognitiveInsightsPanel locale={(globals as unknown as ToolbarGlobals).locale} {...args} />
  ),
} satisfies Meta<typeof CognitiveInsightsPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All is well, and it is known how much was looked at. */
export const Healthy: Story = { args: { insights: [], signalsChecked: 42 } };

/** Nothing was found, and nobody said how much was looked at. */
export const NothingReported: Story = { args: { insights: [] } };

/** There is too little data to say anything. */
export const NotEnoughData: Story = {
  args: { insights: [], signalsChecked: 42, daysOfData: 3, daysNeeded: 14 },
};

/** Everything that was found was said with low confidence: shown, in a group of its own. */
export const LowConfidenceOnly: Story = {
  args: {
    insights: [
      buildInsight({ id: 'a', confidence: { kind: 'probability', value: 0.2 } }),
      buildInsight({
        id: 'b',
        title: 'Retries cluster at night',
        confidence: { kind: 'categorical', level: 'low' },
      }),
    ],
  },
};

/** Nobody said how sure they are. Unknown is not low: it stands among the findings. */
export const UnknownConfidenceOnly: Story = {
  args: {
    insights: [buildInsight(), buildInsight({ id: 'b', title: 'Retries cluster at night' })],
  },
};

/** Insights are switched off. */
export const SwitchedOff: Story = { args: { insights: [explained], isDisabled: true } };

/** The filter leaves nothing. */
export const FilteredOut: Story = {
  args: dataOf(fromErrorInsights(errors)),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'nothing has this word');
    await expect(await canvas.findByText(/match the filter/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Clear filters' }));
    await expect(canvas.getAllByRole('article')).not.toHaveLength(0);
  },
};

/** The first call is on its way. */
export const Loading: Story = { args: { state: { status: 'loading' } } };

/** The call failed and there is nothing to show. */
export const Failed: Story = {
  args: {
    state: {
      status: 'error',
      error: { message: 'HTTP 503', userMessage: 'The cognitive engine does not answer.' },
      onRetry: fn(),
    },
  },
};

/** Offline, incomplete, and the model has not been trained for a while: all of it is said, and the rest stays. */
export const Conditions: Story = {
  args: {
    ...dataOf(fromErrorInsights(errors)),
    state: {
      status: 'ready',
      connection: 'offline',
      partial: { missing: ['Cost'] },
      asOf: now - day,
      staleAfterMs: 3_600_000,
    },
    modelAt: now - 90 * day,
    modelStaleAfterMs: 30 * day,
  },
};

/** One text is still being written, another broke off. */
export const Streaming: Story = {
  args: {
    insights: [
      buildInsight({ id: 'a', status: 'streaming', summary: 'Since Monday the queue' }),
      buildInsight({ id: 'b', title: 'Cost rises', status: 'interrupted', summary: 'Last week’s' }),
    ],
  },
};
