import type { LogFilter } from '../../../process';
import type { ProcessSelection } from '../processSelection';

/** The filter that takes the cases with what is chosen on the map, or those without it. */
export function filterOf(selection: ProcessSelection, isExcluded: boolean): LogFilter {
  const opposite = isExcluded ? { isExcluded } : {};
  return selection.type === 'activity'
    ? { type: 'activity', activities: [selection.id], ...opposite }
    : { type: 'path', from: selection.from, to: selection.to, ...opposite };
}
