import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor, within } from 'storybook/test';
import { CognitiveInsightsPanel } from '@auterity/shared-components';
import { fromErrorInsights } from '@auterity/shared-components/adapters';
import { buildInsight } from '../src/test/buildInsight';
import errors from '../src/test/fixtures/errors.insights.json';
import { inLanguage } from './insights/inLanguage';
import { dataOf, explained, now } from './insights/storyData';
import { whole } from './insights/whole';

/**
 * What machines advise: findings in order of what deserves attention, predictions, and decisions with their options.
 * Each says how sure it is in words and why it is shown; severity and confidence stand apart. What a person does about
 * one is remembered and can be taken back.
 */
const meta = {
  title: 'Components/CognitiveInsightsPanel',
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

/** What Error-IQ's error analytics found. Dismissing one takes one step, moves the focus on, and can be taken back. */
export const ErrorFindings: Story = {
  args: dataOf(fromErrorInsights(errors)),
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await whole(canvasElement);
    const cards = canvas.getAllByRole('article');
    const [first, second] = cards;
    await expect(first).toHaveAccessibleName('Critical Potential Cascading Failure');
    await expect(first).toHaveAttribute('aria-setsize', String(cards.length));

    first?.focus();
    await userEvent.keyboard('d');
    const page = within(canvasElement.ownerDocument.body);
    const form = await page.findByRole('dialog', { name: /^Dismiss: Potential/ });
    await userEvent.click(await within(form).findByRole('button', { name: 'Dismiss' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'dismiss', scope: 'this', until: 'material-change' }),
    );
    await waitFor(() => expect(first).not.toBeInTheDocument());
    await waitFor(() => expect(second).toHaveFocus());
    await expect(await canvas.findByText('Dismissed.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(await canvas.findByRole('article', { name: /Cascading/ })).toBeVisible();
  },
};

/** Opened: what weighs in, what speaks for and against, what was assumed, where it comes from, why it stands first. */
export const Why: Story = {
  args: { insights: [explained] },
  play: async ({ canvas, canvasElement, userEvent, args }) => {
    await whole(canvasElement);
    const card = canvas.getByRole('article');
    await expect(card).toHaveAttribute('data-ai-generated');
    card.focus();
    await userEvent.keyboard('w');
    await expect(await canvas.findByText('raises it, +0.62')).toBeVisible();
    await expect(await canvas.findByText('lowers it, -0.18')).toBeVisible();
    await expect(await canvas.findByText('Speaks against it')).toBeVisible();
    await expect(await canvas.findByText(/^Placed by/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Helpful' }));
    await expect(canvas.getByRole('button', { name: 'Helpful' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(args.onAction).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'rate', rating: 'helpful' }),
    );
  },
};

/** Where the app allows it, evidence leads to what it stands for; no other address is ever a link. */
export const LinkedEvidence: Story = {
  args: {
    insights: [
      {
        ...explained,
        explanation: {
          why: null,
          factors: [],
          evidence: ['https://wiki.example/queue', 'https://evil.example', 'javascript:x'].map(
            (href, index) => ({
              id: `e${index}`,
              kind: 'document' as const,
              label: `Document ${index}`,
              value: null,
              at: null,
              href,
              supports: 'for' as const,
            }),
          ),
          assumptions: [],
          limitations: [],
        },
      },
    ],
    isLinkAllowed: ({ host }) => host === 'wiki.example',
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await whole(canvasElement);
    canvas.getByRole('article').focus();
    await userEvent.keyboard('w');
    const link = await canvas.findByRole('link', { name: 'Document 0' });
    await expect(link).toHaveAttribute('href', 'https://wiki.example/queue');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};

/** The app refuses an act: that one is taken back, with the reason. */
export const RefusedAct: Story = {
  args: {
    insights: [explained],
    onAction: fn(() => Promise.reject(new Error('You have read access only.'))),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Accept/ }));
    await expect(
      await canvas.findByText('Not saved, and taken back: You have read access only.'),
    ).toBeVisible();
  },
};

/** A dismissed finding that has become worse is back, and says why. */
export const BackAgain: Story = {
  render: function Render(args) {
    const [severity, setSeverity] = useState<'medium' | 'critical'>('medium');
    return (
      <>
        <button type="button" onClick={() => setSeverity('critical')}>
          Make it worse
        </button>
        <CognitiveInsightsPanel
          {...args}
          insights={[
            buildInsight({ id: 'a', severity }),
            buildInsight({ id: 'b', title: 'Other' }),
          ]}
        />
      </>
    );
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Dismiss: Queue grows' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(canvas.queryByRole('article', { name: /Queue grows/ })).toBeNull());
    await userEvent.click(canvas.getByRole('button', { name: 'Make it worse' }));
    await expect(await canvas.findByText(/^Back because/)).toBeVisible();
  },
};

const origin = {
  generatedBy: 'statistical',
  modelVersion: null,
  generatedAt: null,
  dataFrom: null,
  dataTo: null,
} as const;
const ofTwoModels = (['queue-forecast', 'cost-watch', null] as const).flatMap((source, at) =>
  ['b', 'a'].map((letter) =>
    buildInsight({
      id: `${letter}${at}`,
      title: `Finding ${letter}${at}`,
      severity: at === 1 ? 'high' : 'medium',
      provenance: source && { ...origin, source },
    }),
  ),
);

/** Findings of one source beside each other, under its name; the source with the gravest finding comes first. */
export const Grouped: Story = {
  args: { insights: ofTwoModels, groupBy: 'source' },
  play: async ({ canvas, canvasElement }) => {
    await whole(canvasElement);
    await waitFor(() =>
      expect(canvasElement.querySelectorAll('[data-part="group"]')).toHaveLength(3),
    );
    const names = canvas.getAllByRole('article').map(({ textContent }) => textContent);
    await expect(names.map((text) => /Finding .\d/.exec(text)?.[0])).toEqual(
      ['a1', 'b1', 'a0', 'b0', 'a2', 'b2'].map((id) => `Finding ${id}`),
    );
    await expect(names[0]).toMatch(/^cost-watch/);
    await expect(names[2]).toMatch(/^queue-forecast/);
    await expect(names[4]).toMatch(/^Source not reported/);
  },
};

/** An order of the app's own: what is pinned stays first, and each finding says that its place is the app's. */
export const OwnOrder: Story = {
  args: {
    insights: ofTwoModels,
    pinnedIds: new Set(['b2']),
    rank: (a, b) => a.title.localeCompare(b.title),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await whole(canvasElement);
    const cards = canvas.getAllByRole('article');
    await expect(cards.map(({ dataset }) => dataset.insight)).toEqual([
      'b2',
      'a0',
      'a1',
      'a2',
      'b0',
      'b1',
    ]);
    cards[1]?.focus();
    await userEvent.keyboard('w');
    await expect(await canvas.findByText(/^Placed in this application’s own order/)).toBeVisible();
    await expect(canvas.queryByText(/Equal ones come newest first/)).toBeNull();
  },
};
