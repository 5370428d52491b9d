// @vitest-environment jsdom
import { describeConformance } from '../../test/conformance';
import { logFromTraces } from '../../test/logFromTraces';
import { ProcessMiningVisualizer } from './ProcessMiningVisualizer';

describeConformance({
  name: 'ProcessMiningVisualizer',
  component: ProcessMiningVisualizer,
  title: 'Process',
  withData: { log: logFromTraces('ABC', 'ABC', 'AC') },
  shows: 'Happy path',
  withEmptyData: { log: logFromTraces() },
  withoutData: {},
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'The process could not be loaded',
    empty: 'No events',
  },
});
