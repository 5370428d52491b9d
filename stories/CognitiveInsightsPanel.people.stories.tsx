import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { CognitiveInsightsPanel, type Insight } from '@auterity/shared-components';
import { buildDecision, buildInsight, buildOption } from '../src/test/buildInsight';
import { inLanguage } from './insights/inLanguage';
import { now } from './insights/storyData';
import { whole } from './insights/whole';

/** What people do about advice, and what may go wrong with it. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Hard cases of people',
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

const purge = buildOption({
  id: 'purge',
  label: 'Delete the backlog',
  reversibility: 'irreversible',
  permission: 'queue.delete',
  needsApproval: true,
  pros: ['The queue is empty at once'],
  cons: ['212 cases are lost'],
  risk: 'high',
  effort: 'low',
});

/** I-7: it takes a permission, an approval and its name, is carried out once, and what failed is taken back and told of. */
export const IrreversibleOnce: Story = {
  args: {
    decisions: [buildDecision([purge])],
    onAction: fn(() => Promise.reject(new Error('The pool is locked.'))),
    onEvent: fn(),
  },
  render: function Render(args, { globals }) {
    const [step, setStep] = useState(0);
    return (
      <>
        <button type="button" onClick={() => setStep(step + 1)}>
          {step === 0 ? 'Give the permission' : 'Approve it'}
        </button>
        <CognitiveInsightsPanel
          {...inLanguage(globals)}
          {...args}
          permissions={new Set(step > 0 ? ['queue.delete'] : [])}
          approvedIds={new Set(step > 1 ? ['d'] : [])}
        />
      </>
    );
  },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Compare/ }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Delete the backlog' }));
    const apply = () => canvas.getByRole('button', { name: 'Apply “Delete the backlog”' });
    await expect(apply()).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getByText(/it takes the permission “queue.delete”/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Give the permission' }));
    await expect(canvas.getByText('It must be approved first.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Approve it' }));
    await userEvent.click(apply());
    await expect(args.onAction).not.toHaveBeenCalled();
    await userEvent.type(canvas.getByRole('textbox'), 'Delete the backlog');
    await userEvent.dblClick(apply());
    await expect(args.onAction).toHaveBeenCalledTimes(1);
    await expect(
      await canvas.findByText('Not saved, and taken back: The pool is locked.'),
    ).toBeVisible();
    const about = { id: 'd', optionId: 'purge', dryRun: false };
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'decision.apply.pending', ...about });
    await expect(args.onEvent).toHaveBeenLastCalledWith({
      type: 'decision.apply.rolledBack',
      ...about,
    });
  },
};

const made = (generatedBy: string, modelVersion: string): Insight =>
  buildInsight({
    id: generatedBy,
    title: `Found by ${generatedBy}`,
    provenance: {
      generatedBy,
      source: 'forecaster',
      modelVersion,
      generatedAt: null,
      dataFrom: null,
      dataTo: null,
    },
  });

/** I-9: no source is said to be unreported, a rule gets no AI mark, and a new version of a model is told once. */
export const WhereItComesFrom: Story = {
  render: function Render(args, { globals }) {
    const [version, setVersion] = useState('4');
    return (
      <>
        <button type="button" onClick={() => setVersion('5')}>
          Ask again
        </button>
        <CognitiveInsightsPanel
          {...inLanguage(globals)}
          {...args}
          insights={[buildInsight(), made('rule', '1'), made('llm', version)]}
        />
      </>
    );
  },
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const card = (name: RegExp) => within(canvas.getByRole('article', { name }));
    const mark = { name: /^Made by AI/ };
    await expect(card(/Queue grows/).queryByRole('button', mark)).toBeNull();
    await expect(card(/by rule/).queryByRole('button', mark)).toBeNull();
    await expect(card(/by llm/).getByRole('button', mark)).toBeVisible();
    const marked = canvasElement.querySelectorAll('[data-ai-generated]');
    await expect(marked).toHaveLength(1);
    await expect(marked[0]).toHaveAttribute('data-ai-model', 'forecaster');
    await expect(canvas.getByText('Partly made by AI.')).toBeVisible();

    canvas.getByRole('article', { name: /Queue grows/ }).focus();
    await userEvent.keyboard('w');
    const why = card(/Queue grows/);
    await expect((await why.findAllByText('Not reported')).length).toBeGreaterThan(3);

    await userEvent.click(canvas.getByRole('button', { name: 'Ask again' }));
    const told = 'forecaster is now version 5; it was 4.';
    await expect(await canvas.findByText(told)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Ask again' }));
    await expect(canvas.queryByText(told)).toBeNull();
  },
};

const part = buildInsight({ id: 'a', title: 'Queue grows', fingerprint: 'q', summary: 'Since' });
const polls: readonly Insight[] = [
  { ...part, status: 'streaming' },
  { ...part, status: 'interrupted' },
  { ...part, id: 'b', status: 'active', summary: 'Since Monday twelve more arrive than leave.' },
];

/** I-10: a text that breaks off is marked, replaced in its place, keeps the focus, and is told of once. */
export const StreamBreaksOff: Story = {
  render: function Render(args, { globals }) {
    const [poll, setPoll] = useState(0);
    const other = buildInsight({ id: 'x', title: 'Cost rises', severity: 'low' });
    const insight = polls[Math.min(poll, polls.length - 1)] ?? part;
    return (
      <CognitiveInsightsPanel
        {...inLanguage(globals)}
        {...args}
        insights={[insight, other]}
        onAction={(action) => {
          if (action.kind === 'rate') setPoll(poll + 1);
        }}
      />
    );
  },
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const card = canvas.getByRole('article', { name: /Queue grows/ });
    await expect(card).toHaveAttribute('aria-busy', 'true');
    await expect(card).toHaveTextContent('Still being written…');
    card.focus();
    await userEvent.keyboard('+');
    await waitFor(() => expect(card).toHaveTextContent('The text broke off.'));
    await expect(card).toHaveAttribute('aria-busy', 'false');
    await userEvent.keyboard('+');
    await waitFor(() => expect(card).toHaveTextContent('Since Monday twelve more'));
    await expect(card).toHaveFocus();
    await expect(card).not.toHaveTextContent('broke off');
    await expect(canvas.getAllByRole('article')).toHaveLength(2);
  },
};

const factors = (labels: readonly string[], weights: readonly (number | null)[]) => ({
  why: null,
  factors: weights.map((contribution, index) => ({
    label: labels[index % labels.length] ?? '',
    contribution,
  })),
  evidence: [],
  assumptions: [],
  limitations: [],
});

/** I-11: factors that sum to anything, are all zero, 200, negative only, or of a long name: no broken bar, signs in words. */
export const ManyFactors: Story = {
  args: {
    insights: [
      buildInsight({
        id: 'many',
        title: '200 factors, all of which lower it',
        explanation: factors(
          ['Weekend', 'Night'],
          Array.from({ length: 200 }, (_, i) => -i),
        ),
      }),
      buildInsight({
        id: 'zero',
        title: 'Factors that weigh nothing',
        explanation: factors(['x'.repeat(300), 'current_trend'], [0, null, Number.NaN]),
      }),
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    for (const name of [/200 factors/, /weigh nothing/]) {
      canvas.getByRole('article', { name }).focus();
      await userEvent.keyboard('w');
    }
    await expect(await canvas.findByText('194 more factors')).toBeVisible();
    await expect(canvas.getByText('lowers it, -199')).toBeVisible();
    await expect(canvas.getByText('no effect')).toBeVisible();
    await expect(canvas.getAllByText('weight not reported')).toHaveLength(2);
    for (const table of canvas.getAllByRole('table')) {
      const middles = [...table.querySelectorAll('line')].map((line) =>
        Math.round(line.getBoundingClientRect().left),
      );
      // All bars have one middle, so that their lengths can be compared.
      await expect(new Set(middles).size).toBe(1);
      const card = table.closest('article')?.getBoundingClientRect();
      await expect(table.getBoundingClientRect().right).toBeLessThanOrEqual(card?.right ?? 0);
    }
    for (const bar of canvasElement.querySelectorAll('table rect')) {
      await expect(bar.getAttribute('width')).toMatch(/^\d+(\.\d+)?$/);
    }
  },
};

/** I-12: a refused correction stays in the form; one that stands meets a new version, and the source's word is a press away. */
export const CorrectionMeetsVersion: Story = {
  args: { onAction: fn() },
  render: function Render(args, { globals }) {
    const [title, setTitle] = useState('Queue grows');
    const [isRefused, setIsRefused] = useState(true);
    return (
      <>
        <button type="button" onClick={() => setIsRefused(false)}>
          Allow it
        </button>
        <button type="button" onClick={() => setTitle('Queue explodes')}>
          New version
        </button>
        <CognitiveInsightsPanel
          {...inLanguage(globals)}
          {...args}
          insights={[buildInsight({ title, fingerprint: 'q' })]}
          onAction={() => (isRefused ? Promise.reject(new Error('Read only.')) : undefined)}
        />
      </>
    );
  },
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    const card = () => canvas.getByRole('article');
    card().focus();
    await userEvent.keyboard('w');
    await userEvent.click(await canvas.findByRole('button', { name: 'Correct it' }));
    const field = canvas.getByRole('textbox', { name: 'What is right' });
    await userEvent.type(field, 'Queue shrinks');
    await userEvent.click(canvas.getByRole('button', { name: 'Save correction' }));
    await expect(await canvas.findByText('Not saved, and taken back: Read only.')).toBeVisible();
    await expect(field).toHaveValue('Queue shrinks');
    await expect(card()).toHaveAccessibleName('Medium Queue grows');

    await userEvent.click(canvas.getByRole('button', { name: 'Allow it' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save correction' }));
    await waitFor(() => expect(card()).toHaveAccessibleName('Medium Queue shrinks'));
    await expect(canvas.getByText('Corrected by a person.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'New version' }));
    await expect(await canvas.findByText(/The source has changed since/)).toHaveTextContent(
      'Queue explodes',
    );
    await expect(card()).toHaveAccessibleName('Medium Queue shrinks');
    await userEvent.click(canvas.getByRole('button', { name: 'Revert' }));
    await waitFor(() => expect(card()).toHaveAccessibleName('Medium Queue explodes'));
  },
};
