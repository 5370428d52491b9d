// @vitest-environment jsdom
import { describeConformance } from '../../test/conformance';
import { buildInsight } from '../../test/buildInsight';
import { CognitiveInsightsPanel } from './CognitiveInsightsPanel';

describeConformance({
  name: 'CognitiveInsightsPanel',
  component: CognitiveInsightsPanel,
  title: 'Insights',
  withData: { insights: [buildInsight({ title: 'Queue grows' })] },
  shows: 'Queue grows',
  withEmptyData: { insights: [] },
  withoutData: {},
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'Insights could not be loaded',
    empty: 'No insights were reported. How much was checked is not known.',
  },
});
