import { useEffect, useRef, useState } from 'react';
import type { Sentence } from '../../../series/drawing';
import { afterPaint } from '../engine/afterPaint';
import type { DescribedChart } from './describeChart';

const afterPaintMs = 100;
/** A stream is described when it rests, and while it does not, every so often. */
const restMs = 1000;
const mostMs = 5000;

/**
 * The chart in sentences, once there is time: the picture goes before. Empty until then, and for a chart with nothing
 * in it.
 * @param isStreaming Rows come in one after the other, and the sentences may come after them.
 */
export function useDescription(chart: DescribedChart, isStreaming: boolean): readonly Sentence[] {
  const { data, hidden, yAxes, thresholds, anomalies, incompleteFrom, format, messages } = chart;
  const [sentences, setSentences] = useState<readonly Sentence[]>([]);
  const saidAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    let isCurrent = true;
    const isLate = performance.now() - saidAt.current > mostMs;
    const describe = async () => {
      const { describeChart } = await import('./describeChart');
      if (!isCurrent) return;
      saidAt.current = performance.now();
      setSentences(
        describeChart({
          data,
          hidden,
          yAxes,
          thresholds,
          anomalies,
          incompleteFrom,
          format,
          messages,
        }),
      );
    };
    const ms = isStreaming && !isLate ? restMs : afterPaintMs;
    const callOff = afterPaint(() => void describe(), ms);
    return () => {
      isCurrent = false;
      callOff();
    };
  }, [data, hidden, yAxes, thresholds, anomalies, incompleteFrom, format, messages, isStreaming]);
  return sentences;
}
