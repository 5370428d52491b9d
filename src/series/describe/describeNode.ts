import type { SeriesData } from '../../model';
import { valueAt } from '../columns/valueAt';
import { extentBetween } from '../pyramid/extentBetween';
import type { SeriesPyramid } from '../pyramid/seriesPyramid';
import { lowerBound } from '../search/lowerBound';
import { upperBound } from '../search/upperBound';
import { detectGranularity } from '../time/detectGranularity';
import { isTimeColumn } from './isTimeColumn';
import type { SeriesNode } from './seriesTree';
import { createSpeaker, type SpeechOptions } from './speaker';
import { tidyLabel } from './tidyLabel';

/**
 * A node of the tree in words: of a stretch from where to where it reaches, how many rows it has and
 * between which values they lie; of a row its place and value, and which of several it is at the
 * same x. Cost: O(log n).
 * @throws RangeError when the locale is no language tag or the zone is not known.
 */
export function describeNode(
  node: SeriesNode,
  pyramid: SeriesPyramid,
  series: Pick<SeriesData, 'label' | 'unit'>,
  options: SpeechOptions,
): string {
  const { x, y } = pyramid;
  const isTime = options.xType ? options.xType === 'time' : isTimeColumn(x);
  const speaker = createSpeaker(options, isTime, isTime ? detectGranularity(x) : null);
  const at = valueAt(x, node.from);
  if (node.kind === 'point') {
    const values = { label: tidyLabel(series.label), at: speaker.place(at) };
    const value = speaker.value(valueAt(y, node.from), series.unit);
    const text =
      value === ''
        ? speaker.say('pointMissing', values)
        : speaker.say('pointValue', { ...values, value });
    const first = lowerBound(x, at);
    const count = upperBound(x, at) - first;
    return count <= 1
      ? text
      : speaker.say('pointOfMany', { text, index: node.from - first + 1, count });
  }
  const range = { from: speaker.place(at), to: speaker.place(valueAt(x, node.to - 1)) };
  const extent = extentBetween(pyramid, node.from, node.to);
  if (!extent) return speaker.say('segmentEmpty', range);
  return speaker.say('segment', {
    ...range,
    count: node.to - node.from,
    low: speaker.value(extent.min, series.unit),
    high: speaker.value(extent.max, series.unit),
  });
}
