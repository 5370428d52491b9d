import type { Sentence } from '../../../series/drawing';
import type { ChartData } from '../data/chartData';
import { placeText } from '../data/placeText';
import type { ChartFormat } from '../messages';

/** How a chart is summed up under its title: what it covers, and once that is known what its first series comes to. */
export function leadSentence(
  data: ChartData,
  sentences: readonly Sentence[],
  isHydrating: boolean,
  format: ChartFormat,
): string {
  const told = sentences.find(({ topic }) => topic === 'extremes' || topic === 'forecast');
  if (told) return told.text;
  // On a page of its own a browser draws first and speaks after.
  if (!isHydrating) return '';
  const { x } = data;
  return format.text('range', {
    count: data.series.length,
    from: placeText(data, x[0] ?? Number.NaN, format),
    to: placeText(data, x[x.length - 1] ?? Number.NaN, format),
  });
}
