// @vitest-environment jsdom
import { beforeAll } from 'vitest';
import { describeConformance } from '../../test/conformance';
import { logFromTraces } from '../../test/logFromTraces';
import { ProcessMiningVisualizer } from './ProcessMiningVisualizer';
import { statesPart } from './states/statesPart';

// The looks of the states are loaded when they are first wanted; here they have come.
beforeAll(() => statesPart.load());

describeConformance({
  name: 'ProcessMiningVisualizer',
  component: ProcessMiningVisualizer,
  title: 'Process',
  withData: { log: logFromTraces('ABC', 'ABC', 'AC') },
  shows: 'Exact: everything is shown',
  withEmptyData: { log: logFromTraces() },
  withoutData: {},
  texts: {
    idle: 'Nothing has been asked for yet',
    failed: 'The process could not be loaded',
    empty: 'No events',
  },
});
