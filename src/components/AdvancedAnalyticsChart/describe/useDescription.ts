import { useEffect, useState } from 'react';
import type { Sentence } from '../../../series/drawing';
import type { DescribedChart } from './describeChart';

const afterPaintMs = 120;

/**
 * The chart in sentences, once there is time: the picture goes before. Empty until then, and for a chart with nothing
 * in it. What changes quickly is described when it has come to rest.
 */
export function useDescription(chart: DescribedChart): readonly Sentence[] {
  const { data, hidden, thresholds, anomalies, now, format, messages } = chart;
  const [sentences, setSentences] = useState<readonly Sentence[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void import('./describeChart').then(({ describeChart }) => {
        if (!isCurrent) return;
        setSentences(describeChart({ data, hidden, thresholds, anomalies, now, format, messages }));
      });
    }, afterPaintMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [data, hidden, thresholds, anomalies, now, format, messages]);
  return sentences;
}
