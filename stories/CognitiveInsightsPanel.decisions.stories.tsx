import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { fromCognitiveAnalysis, fromDecisionSupport } from '@auterity/shared-components/adapters';
import { buildDecision, buildOption, buildPrediction } from '../src/test/buildInsight';
import analysis from '../src/test/fixtures/studio.cognitive.analysis.json';
import decide from '../src/test/fixtures/studio.cognitive.decide.json';
import { inLanguage } from './insights/inLanguage';
import { dataOf, day, now } from './insights/storyData';

/** What is expected to come, and what there is to decide. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Predictions and decisions',
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

/** Patterns, predictions and decisions of the cognitive engine. Numbers, words and scenarios are all predictions. */
export const CognitiveEngine: Story = {
  args: dataOf(fromCognitiveAnalysis(analysis)),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(await canvas.findByText(/success rate is expected to be 96%/i)).toBeVisible();
    const possible = canvas.getByRole('button', { name: /possible/ });
    await userEvent.click(possible);
    await expect(await canvas.findByRole('article', { name: /Unusual burst/ })).toBeVisible();
    await expect(canvasElement.querySelector('[data-ai-generated]')).toBeNull();
    await expect(canvas.queryByText('Partly made by AI.')).toBeNull();
  },
};

/** A decision with its options side by side: none is chosen beforehand, and doing nothing is among them. */
export const DecisionSupport: Story = {
  args: dataOf(fromDecisionSupport(decide)),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Compare/ }));
    const radios = await canvas.findAllByRole('radio');
    // The engine says by how much it gets better, which for a waiting time is less of it.
    const effects = await canvas.findAllByText(/^Waiting time better by 38%/);
    await expect(effects.some((effect) => effect.checkVisibility())).toBe(true);
    for (const radio of radios) await expect(radio).not.toBeChecked();
    await expect(await canvas.findByText('Choose an option first.')).toBeVisible();
    await expect(
      canvas.getByText('Not reported for any option: Effort, Risk, and Can be taken back.'),
    ).toBeVisible();
    await expect(canvas.queryAllByText('Not reported')).toEqual([]);
    await expect(canvas.getByText('Define pool')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Raise auto-approve limit' }));
    await expect(canvas.queryByText('Define pool')).toBeNull();
    await expect(
      canvas.getByText('How this option is carried out was not reported.'),
    ).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Do nothing' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Apply “Do nothing”' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'apply', dryRun: false }),
    );
    await expect(canvas.queryByText('Define pool')).toBeNull();
    await expect((await canvas.findByText('Carried out.')).closest('p')).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: /Apply/ })).toBeNull();
  },
};

/** A prediction with its history, range and what happened; the picture repeats what the sentence says. */
export const PredictionWithHistory: Story = {
  args: {
    predictions: [
      buildPrediction({
        interval: { lower: 3600, upper: 5100, level: 0.8 },
        horizon: { from: now, until: now + 2 * day, text: null },
        trainedOn: { from: now - 90 * day, to: now, count: 2160 },
        confidence: { kind: 'probability', value: 0.8, calibration: { count: 50, observed: 0.78 } },
        history: Array.from({ length: 40 }, (_, index) => {
          const value = 3000 + 40 * index + 400 * Math.sin(index / 3);
          const isPast = index < 30;
          return {
            at: now + (index - 30) * day,
            actual: isPast ? value : null,
            predicted: index >= 29 ? value : null,
            lower: index >= 29 ? value - 60 * (index - 28) : null,
            upper: index >= 29 ? value + 60 * (index - 28) : null,
          };
        }),
      }),
      buildPrediction({
        id: 'past',
        metric: { id: 'cost', label: 'Monthly cost', unit: 'USD' },
        predicted: { kind: 'number', value: 1450 },
        interval: { lower: 1200, upper: 1720, level: 0.9 },
        horizon: { from: null, until: now - day, text: null },
        outcome: { actual: 1810, at: now - day },
      }),
    ],
  },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('img', {
        name: 'Queue depth, measured and expected. Measured from 3,000 to 4,356, last 4,064. Expected at the end 4,728.',
      }),
    ).toBeVisible();
    await expect(await canvas.findByText(/outside the range/)).toBeVisible();
    await expect(canvas.getByText(/^0 of 1 earlier prediction lay in its range/)).toHaveTextContent(
      'By what they claimed, 90% should.',
    );
  },
};

/** What cannot be taken back asks for its name to be typed; a missing permission and a refusal are said beside it. */
export const IrreversibleDecision: Story = {
  args: {
    decisions: [
      buildDecision([
        buildOption({
          id: 'purge',
          label: 'Delete the backlog',
          reversibility: 'irreversible',
          pros: ['The queue is empty at once'],
          cons: ['212 cases are lost'],
          risk: 'high',
          effort: 'low',
        }),
        buildOption({
          id: 'pool',
          label: 'Add a second approver pool',
          isRecommended: true,
          reversibility: 'reversible',
          pros: ['Halves the waiting time'],
          expected: [{ label: 'Waiting time', value: -0.38, unit: 'ratio', horizon: '30 days' }],
          permission: 'pools.write',
        }),
      ]),
    ],
    onAction: fn(() => Promise.reject(new Error('The pool service is down.'))),
  },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Compare/ }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Add a second approver pool' }));
    await expect(await canvas.findByText(/it takes the permission “pools.write”/)).toBeVisible();

    await userEvent.click(canvas.getByRole('radio', { name: 'Delete the backlog' }));
    const apply = canvas.getByRole('button', { name: 'Apply “Delete the backlog”' });
    await userEvent.click(apply);
    await expect(args.onAction).not.toHaveBeenCalled();
    await userEvent.type(canvas.getByRole('textbox'), 'Delete the backlog');
    await userEvent.dblClick(apply);
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    await expect(
      await canvas.findByText('Not saved, and taken back: The pool service is down.'),
    ).toBeVisible();
  },
};
