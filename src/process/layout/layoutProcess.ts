import type { ProcessGraph } from '../../model';
import { arrangeGraph } from './arrangeGraph';
import type { LayoutOptions, ProcessLayout } from './processLayout';
import { readSizes } from './readSizes';

/**
 * Places the activities and transitions of a graph as a map in layers (Sugiyama, Tagawa, Toda 1981), with a node for
 * the start and one for the end of cases.
 *
 * A simplified graph is laid out in the order of its `whole`: layers never change places, and neighbours hardly ever,
 * while sliders move. The result depends on nothing but the graph and the options; no text is measured. The engine
 * runs at once and may take 100 ms for some 100 activities the first time: use a worker for large graphs. Rejects only
 * when a `layoutEngine` does. Sizes that are not positive numbers are the defaults.
 */
export async function layoutProcess(
  graph: ProcessGraph,
  options: LayoutOptions = {},
): Promise<ProcessLayout> {
  const sizes = readSizes(options);
  return await (options.layoutEngine ?? arrangeGraph)(graph, sizes);
}
