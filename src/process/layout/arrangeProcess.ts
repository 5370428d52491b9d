import type { ProcessGraph } from '../../model';
import { arrangeGraph } from './arrangeGraph';
import type { LayoutOptions, ProcessLayout } from './processLayout';
import { readSizes } from './readSizes';

/**
 * The layout of `layoutProcess` by the engine here, at once: for a server, or where a frame must not be missed. The
 * first layout of a graph searches its order; later ones of the same `whole` take a few milliseconds.
 */
export function arrangeProcess(
  graph: ProcessGraph,
  options: Omit<LayoutOptions, 'layoutEngine'> = {},
): ProcessLayout {
  return arrangeGraph(graph, readSizes(options));
}
