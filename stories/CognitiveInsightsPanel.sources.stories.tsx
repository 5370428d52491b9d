import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { CognitiveInsightsPanel, type InsightData } from '@auterity/shared-components';
import {
  fromAnalyticsReport,
  fromBudgetAnalysis,
  fromCostAnalytics,
  fromCostSuggestions,
  fromDriftReport,
  fromFailurePredictions,
  fromLearningResult,
  fromPredictiveInsights,
  fromServiceAnomalies,
} from '@auterity/shared-components/adapters';
import report from '../src/test/fixtures/analytics.report.json';
import budget from '../src/test/fixtures/cost.budget.json';
import suggestions from '../src/test/fixtures/cost.suggestions.json';
import drift from '../src/test/fixtures/models.drift.json';
import anomalies from '../src/test/fixtures/services.anomalies.json';
import failures from '../src/test/fixtures/services.failures.json';
import predictive from '../src/test/fixtures/studio.analytics.predictive.json';
import learned from '../src/test/fixtures/studio.cognitive.learn.json';
import spent from '../src/test/fixtures/studio.cost.analytics.json';
import { inLanguage } from './insights/inLanguage';
import { dataOf, now } from './insights/storyData';

/** Of an analytics answer what the panel shows: not its figures and series, which are a chart's. */
function findings({ insights, predictions, decisions }: InsightData): InsightData {
  return { insights, predictions, decisions };
}

/** What Error-IQ's services say, as its adapters read it. */
const meta = {
  title: 'Components/CognitiveInsightsPanel/Sources',
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

/** An analytics report: its trends and alerts are findings, its forecasts predictions, which a model made. */
export const AnalyticsReport: Story = {
  args: findings(dataOf(fromAnalyticsReport(report))),
  play: async ({ canvas, canvasElement }) => {
    await expect(
      await canvas.findByRole('article', { name: /Workflow success rate below 95%/ }),
    ).toBeVisible();
    await expect(
      await canvas.findByText(
        /^Usage requests is expected to be 24.2 by .* between 0 and 55.2 .* 85%/,
      ),
    ).toBeVisible();
    const marked = [...canvasElement.querySelectorAll<HTMLElement>('[data-ai-generated]')];
    await expect(marked.map(({ dataset }) => dataset.aiModel)).toEqual([
      'random_forest',
      'random_forest',
    ]);
  },
};

/** A budget that is overspent: alerts are risks, advice is advice. */
export const CostBudget: Story = {
  args: findings(dataOf(fromBudgetAnalysis(budget))),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/claude-3-opus \(cost: \$48.66\)/)).toBeVisible();
    await expect(canvas.getAllByRole('article')).toHaveLength(3);
  },
};

/** Nothing is suggested, and nobody says how much was looked at. */
export const NoCostSuggestions: Story = {
  args: dataOf(fromCostSuggestions(suggestions)),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/How much was checked is not known/)).toBeVisible();
  },
};

/** Suggestions with savings as the service writes them: text of a number, and prose. */
export const CostSuggestions: Story = {
  args: dataOf(
    fromCostSuggestions([
      {
        type: 'model_replacement',
        description: 'Replace claude-3-opus for short prompts',
        current_model: 'claude-3-opus',
        alternatives: ['claude-3-haiku', 'gpt-3.5-turbo'],
        potential_savings: '36.50',
        impact: 'high',
      },
      {
        type: 'usage_optimization',
        issue: 'Many prompts are repeated',
        recommended_action: 'Cache repeated prompts',
        potential_savings: '10-20%',
        impact: 'medium',
      },
    ]),
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('article', { name: 'High Replace claude-3-opus for short prompts' }),
    ).toHaveTextContent('Impact $36.50');
    await expect(
      canvas.getByRole('article', { name: 'Medium Many prompts are repeated' }),
    ).toHaveTextContent('Impact 10-20%');
  },
};

/** What the Studio says of costs. */
export const CostAnalytics: Story = {
  args: findings(dataOf(fromCostAnalytics(spent))),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('article', { name: /Route short prompts to a smaller model/ }),
    ).toBeVisible();
  },
};

/** What the Studio advises, and which risks it sees. */
export const PredictiveInsights: Story = {
  args: findings(dataOf(fromPredictiveInsights(predictive))),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('article', { name: /Single AI provider/ }),
    ).toHaveTextContent('Risk');
  },
};

/** What the cognitive engine says that it has learned from feedback. */
export const LearnedFromFeedback: Story = {
  args: dataOf(fromLearningResult(learned)),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('article', { name: /Approvals above 10k are rarely rejected/ }),
    ).toHaveTextContent('Confidence not reported');
  },
};

/** Services that behave unlike themselves; how unusual is the impact, and not how sure anybody is. */
export const ServiceAnomalies: Story = {
  args: dataOf(fromServiceAnomalies(anomalies)),
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('article', { name: 'High Anomaly in ai.litellm' });
    await expect(card).toHaveTextContent('Impact 95.8%');
    await expect(card).toHaveTextContent('Confidence not reported');
  },
};

/** Services that are likely to fail, each a prediction with what would prevent it. */
export const ServiceFailures: Story = {
  args: dataOf(fromFailurePredictions(failures)),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText('94.8% chance that messaging.redis fails within 2–4 hours.'),
    ).toBeVisible();
    await expect(canvas.getAllByText(/Not reported: range, data source\./)).toHaveLength(3);
    await expect(canvas.getAllByText(/Restart service and Increase memory/)).toHaveLength(3);
  },
};

/** A model whose predictions have drifted. */
export const ModelDrift: Story = {
  args: findings(dataOf(fromDriftReport(drift))),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('article', { name: /Prediction drift detected/ }),
    ).toHaveTextContent('Affects wf-1');
  },
};
