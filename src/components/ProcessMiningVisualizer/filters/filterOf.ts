import type { LogFilter } from '../../../process';
import type { ProcessSelection } from '../processSelection';
import type { ProcessPerspective } from '../processVisualizerProps';

/**
 * The filter that takes the cases with what is chosen on the map; `null` for a path between resources, since filters
 * know paths of activities alone.
 */
export function filterOf(
  selection: ProcessSelection,
  perspective: ProcessPerspective,
): LogFilter | null {
  if (perspective === 'resources') {
    return selection.type === 'activity'
      ? { type: 'attribute', attribute: 'resource', values: [selection.id] }
      : null;
  }
  return selection.type === 'activity'
    ? { type: 'activity', activities: [selection.id] }
    : { type: 'path', from: selection.from, to: selection.to };
}
