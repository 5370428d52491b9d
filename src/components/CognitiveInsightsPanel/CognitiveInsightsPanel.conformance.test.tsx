// @vitest-environment jsdom
import { beforeAll } from 'vitest';
import { buildInsight } from '../../test/buildInsight';
import { describeConformance } from '../../test/conformance';
import { CognitiveInsightsPanel } from './CognitiveInsightsPanel';
import { soonPart } from './parts';

// What is fetched right after the first view; here it has come.
beforeAll(() => soonPart.load());

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
