import type { SeriesColumns } from '../data/chartData';
import type { InkName } from './shape';

/** The colour of a series: its own, by its place, or a quiet one when it only serves comparison. */
export function seriesInk({ index, spec }: Pick<SeriesColumns, 'index' | 'spec'>): InkName {
  return spec.role === 'comparison' || spec.role === 'baseline' ? 'muted' : `series-${index}`;
}
