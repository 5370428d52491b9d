import type { ProcessGraph } from '../../../model';
import { rankBottlenecks, type Variant } from '../../../process';
import type { ProcessFormat } from '../messages/mapMessages';
import type { ProcessPerspective } from '../processVisualizerProps';
import { formatDuration } from './formatDuration';

/** What a process comes to, a fact a sentence, the most important first. Facts that are not known are left out. */
export function summaryText(
  graph: ProcessGraph,
  variants: readonly Variant[],
  perspective: ProcessPerspective,
  format: ProcessFormat,
): readonly string[] {
  const { cases, events, activities, throughputMs } = graph;
  const { locale } = format;
  const names = new Map(activities.map(({ id, label }) => [id, label]));
  const [bottleneck] = rankBottlenecks(graph);
  const sentences = [
    perspective === 'activities'
      ? format.text('summaryCounts', { count: cases, events, activities: activities.length })
      : format.text('summaryResources', { count: cases, events, resources: activities.length }),
  ];
  if (throughputMs?.median != null) {
    const median = formatDuration(throughputMs.median, locale);
    sentences.push(
      throughputMs.p95 == null
        ? format.text('summaryMedian', { median })
        : format.text('summaryDuration', { median, p95: formatDuration(throughputMs.p95, locale) }),
    );
  }
  if (bottleneck) {
    sentences.push(
      format.text('summaryBottleneck', {
        from: names.get(bottleneck.from) ?? bottleneck.from,
        to: names.get(bottleneck.to) ?? bottleneck.to,
        total: formatDuration(bottleneck.durationMs.total, locale),
        median: formatDuration(bottleneck.durationMs.median, locale),
      }),
    );
  } else if (graph.transitions.length > 0) {
    sentences.push(format.text('summaryNoTimes'));
  }
  if (variants.length > 0) {
    const half = variants.findIndex(({ cumulativeRatio }) => cumulativeRatio >= 0.5) + 1;
    sentences.push(format.text('summaryVariants', { count: half, variants: variants.length }));
  }
  return sentences;
}
