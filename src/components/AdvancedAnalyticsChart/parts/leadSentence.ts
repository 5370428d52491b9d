import type { Sentence } from '../../../series';
import type { ChartData } from '../data/chartData';
import { placeText } from '../data/placeText';
import type { ChartFormat } from '../messages';

/** How a chart is summed up under its title: what it covers, and once that is known what its first series comes to. */
export function leadSentence(
  data: ChartData,
  sentences: readonly Sentence[],
  format: ChartFormat,
): string {
  const told = sentences.find(({ topic }) => topic === 'extremes');
  if (told) return told.text;
  const { x } = data;
  return format.text('range', {
    count: data.series.length,
    from: placeText(data, x[0] ?? Number.NaN, format),
    to: placeText(data, x[x.length - 1] ?? Number.NaN, format),
  });
}
