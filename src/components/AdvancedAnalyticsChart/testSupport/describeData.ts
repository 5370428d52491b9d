import type { ChartData } from '../data/chartData';
import { describeChart } from '../describe/describeChart';
import { englishFormat } from './interactionSettingsOf';

/** What a chart of some figures is said to be, in English and without limits and flags. */
export function describeData(data: ChartData): string[] {
  return describeChart({
    data,
    hidden: new Set(),
    yAxes: [],
    thresholds: [],
    anomalies: [],
    incompleteFrom: null,
    format: englishFormat,
    messages: undefined,
  }).map(({ text }) => text);
}
