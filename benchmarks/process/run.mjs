// Measures ProcessMiningVisualizer and its engine beside pm4js, dagre and Graphviz: `npm run bench -- process`. Needs
// event logs that are no part of the project, in SHARED_FOLDER/eventlogs. Only the ratios mean anything.
import { writeTable } from '../measuring/writeTable.mjs';
import { measureCrossings } from './crossings.mjs';
import { measureDiscovery } from './discovery.mjs';
import { measureLayouts } from './layouts.mjs';
import { measureOnPage } from './onPage.mjs';
import { measureSizes } from './sizes.mjs';
import { measureSwaps } from './swaps.mjs';

const rows = [
  ...(await measureDiscovery()),
  ...measureLayouts(),
  ...(await measureCrossings()),
  ...measureSwaps(),
  ...(await measureOnPage()),
  ...measureSizes(),
];
writeTable(
  'process',
  'ProcessMiningVisualizer beside its peers',
  [{ columns: ['what', 'ours', 'beside', 'ours ÷ peer', 'limit'], rows }],
  'Discovery and layout: processor time, medians of interleaved rounds. Layouts are of graphs that were never laid out before.',
);
