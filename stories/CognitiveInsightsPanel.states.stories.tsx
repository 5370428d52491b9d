import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { fromErrorInsights } from '@auterity/shared-components/adapters';
import { buildInsight } from '../src/test/buildInsight';
import errors from '../src/test/fixtures/errors.insights.json';
import { inLanguage } from './insights/inLanguage';
import { dataOf, day, explained, now } from './insights/storyData';
import { whole } from './insights/whole';

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
  render: (args, { globals }) => <CognitiveInsightsPanel {...inLanguage(globals)} {...args} />,
} satisfies Meta<typeof CognitiveInsightsPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

/** All is well, and it is known how much was looked at and when. */
export const Healthy: Story = {
  args: {
    insights: [],
    signalsChecked: 42,
    state: { status: 'ready', asOf: now - 3 * 3_600_000 },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nothing unusual: 42 signals checked.')).toBeVisible();
    await expect(await canvas.findByText(/^As of/)).toHaveTextContent('3 hours ago');
  },
};

/** Nothing was found, and nobody said how much was looked at. */
export const NothingReported: Story = {
  args: { insights: [] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/How much was checked is not known/)).toBeVisible();
  },
};

/** There is too little data to say anything. */
export const NotEnoughData: Story = {
  args: { insights: [], signalsChecked: 42, daysOfData: 3, daysNeeded: 14 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/14 days are needed, there are 3/)).toBeVisible();
  },
};

const low = [
  buildInsight({ id: 'a', confidence: { kind: 'probability', value: 0.2 } }),
  buildInsight({
    id: 'b',
    title: 'Retries cluster at night',
    confidence: { kind: 'categorical', level: 'low' },
  }),
];

/** Everything that was found was said with low confidence: shown, in a group of its own. */
export const LowConfidenceOnly: Story = {
  args: { insights: low },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Nothing certain: 2 possible insights/)).toBeVisible();
    const group = canvas.getByRole('button', { name: '2 possible' });
    await expect(group).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(group);
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
  },
};

/** Nobody said how sure they are. Unknown is not low: it stands among the findings. */
export const UnknownConfidenceOnly: Story = {
  args: {
    insights: [buildInsight(), buildInsight({ id: 'b', title: 'Retries cluster at night' })],
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(/for none of which a confidence was reported/),
    ).toBeVisible();
    await expect(canvas.getAllByText('Confidence not reported')).toHaveLength(2);
    await expect(canvas.queryByRole('button', { name: /possible/ })).toBeNull();
  },
};

const screens = [
  [{ insights: low.slice(0, 1) }, /^Nothing certain: 1 possible insight/],
  [{ insights: [buildInsight()] }, /for which no confidence was reported/],
  [{ insights: [], daysOfData: 3, daysNeeded: 14 }, /14 days are needed/],
  [{ insights: [], signalsChecked: 42 }, /^Nothing unusual: 42 signals checked/],
] as const;

/** I-8: low confidence only, unknown only, too little data, and all well: four screens, none like another. */
export const FourScreens: Story = {
  render: function Render(args, { globals }) {
    const [screen, setScreen] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setScreen((screen + 1) % screens.length)}>
          Next screen
        </button>
        <CognitiveInsightsPanel {...inLanguage(globals)} {...args} {...screens[screen]?.[0]} />
      </>
    );
  },
  play: async ({ canvas, userEvent }) => {
    for (const [, says] of screens) {
      await expect(await canvas.findByText(says)).toBeVisible();
      for (const [, other] of screens) {
        if (other !== says) await expect(canvas.queryByText(other)).toBeNull();
      }
      await userEvent.click(canvas.getByRole('button', { name: 'Next screen' }));
    }
  },
};

/** Insights are switched off. */
export const SwitchedOff: Story = {
  args: { insights: [explained], isDisabled: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/switched off for this workspace/)).toBeVisible();
    await expect(canvas.queryByRole('article')).toBeNull();
  },
};

/** The filter leaves nothing; by keyboard it is lifted again, and the focus stays in the panel. */
export const FilteredOut: Story = {
  args: dataOf(fromErrorInsights(errors)),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'nothing has this word');
    await expect(await canvas.findByText('5 insights do not match the filter.')).toBeVisible();
    canvas.getByRole('button', { name: 'Clear filters' }).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
    await expect(canvasElement.querySelector('[data-component]')).toContainElement(
      canvasElement.ownerDocument.activeElement as HTMLElement,
    );
  },
};

/** The first call is on its way. */
export const Loading: Story = {
  args: { state: { status: 'loading' } },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('[data-part=content]')).toHaveAttribute(
      'aria-busy',
      'true',
    );
    await expect(canvas.queryByText(/unusual|No insights/)).toBeNull();
  },
};

/** The call failed and there is nothing to show. */
export const Failed: Story = {
  args: {
    state: {
      status: 'error',
      error: { message: 'HTTP 503', userMessage: 'The cognitive engine does not answer.' },
      onRetry: fn(),
    },
  },
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText('The cognitive engine does not answer.')).toBeVisible();
    (await canvas.findByRole('button', { name: 'Try again' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(args.state?.onRetry).toHaveBeenCalledTimes(1);
  },
};

/** A refresh failed: that is said, and what was known before stays. */
export const RefreshFailed: Story = {
  args: {
    ...dataOf(fromErrorInsights(errors)),
    state: {
      status: 'error',
      error: { message: 'HTTP 429', userMessage: 'Too many calls. Try again in a minute.' },
      onRetry: fn(),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Too many calls. Try again in a minute.')).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(5);
  },
};

/** Some sources did not answer: which ones is said, and so is each finding that is theirs and may be old. */
export const Partial: Story = {
  args: {
    insights: [explained, ...dataOf(fromErrorInsights(errors)).insights],
    state: { status: 'ready', partial: { missing: ['queue-forecast', 'Cost'] } },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/2 sources/)).toBeVisible();
    await expect(canvas.getByRole('article', { name: /Approval queue/ })).toHaveTextContent(
      'Its source did not answer this time.',
    );
    await expect(canvas.getAllByText('Its source did not answer this time.')).toHaveLength(1);
  },
};

/** The model has not been trained for a while. */
export const StaleModel: Story = {
  args: { insights: [explained], modelAt: now - 90 * day, modelStaleAfterMs: 30 * day },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The model was last trained 3 months ago.')).toBeVisible();
  },
};

/** Without a connection an act stands, and it is said that it is not saved before the app has answered. */
export const Offline: Story = {
  args: {
    insights: [explained, buildInsight({ id: 'b', title: 'Retries cluster at night' })],
    state: { status: 'ready', connection: 'offline', asOf: now - day },
    onAction: fn(() => new Promise(() => undefined)),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await whole(canvasElement);
    canvas.getByRole('article', { name: /Retries/ }).focus();
    await userEvent.keyboard('a');
    await expect(
      await canvas.findByText('Accepted. You are offline: it is not saved yet.'),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Undo' })).toBeVisible();
  },
};

/** Offline, incomplete, old, and the model too: all of it is said, and the rest stays. */
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
  play: async ({ canvas }) => {
    const busy = canvas.getByRole('article', { name: /Queue grows/ });
    await expect(busy).toHaveAttribute('aria-busy', 'true');
    await expect(busy).toHaveTextContent('Still being written…');
    await expect(canvas.getByRole('article', { name: /Cost rises/ })).toHaveTextContent(
      'The text broke off.',
    );
  },
};
