import type { SeriesData } from '../../model';
import type { DataQuality } from '../columns/dataQuality';
import { lowerBound } from '../search/lowerBound';
import { seriesFacts } from '../statistics/seriesFacts';
import { detectGranularity } from '../time/detectGranularity';
import { findIncomplete } from '../time/findIncomplete';
import type { Granularity } from '../time/granularity';
import { zoneOf } from '../time/zoneOf';
import { describeQuality } from './describeQuality';
import { isTimeColumn } from './isTimeColumn';
import { placesOf, readSeries, type ReadSeries } from './readSeries';
import { sayExtremes } from './sayExtremes';
import { sayOverview, type ChartMark } from './sayOverview';
import { sayThreshold, type SummaryThreshold } from './sayThreshold';
import { sayTrend } from './sayTrend';
import type { Sentence, SentenceTopic } from './sentence';
import { createSpeaker, type SpeechOptions, type Speaker } from './speaker';

/** What a summary speaks of besides the figures, and how far it goes. */
export interface SummaryOptions extends SpeechOptions {
  /** Default `line`. */
  readonly mark?: ChartMark | undefined;
  /** The deepest level to be said, see `Sentence`. Default 3. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Epoch milliseconds. With it the bucket that is still growing is left out of figures and trend. */
  readonly now?: number | undefined;
  /** x of the first row that still grows, in the place of what `now` tells; `null`: none does. */
  readonly incompleteFrom?: number | null | undefined;
  /** Width of a bucket; told from the data when left out. */
  readonly granularity?: Granularity | undefined;
  readonly thresholds?: readonly SummaryThreshold[] | undefined;
  /** Flags of a detector, by series. */
  readonly anomalies?: readonly { readonly seriesId: string }[] | undefined;
  /** The report of the intake, said at the end. */
  readonly quality?: DataQuality | undefined;
  /** How many series are spoken of one by one, the first ones. Default 5. */
  readonly maxSeries?: number | undefined;
}

/** A chart in words. */
export interface SeriesSummary {
  /** All sentences in order. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/**
 * Describes one series or several in sentences: what the chart is, then latest, lowest and highest
 * value and what is missing, then trend, thresholds, anomalies, forecast and the unfinished last
 * bucket. Deterministic, from the data and the messages alone; it never says NaN or infinite values.
 * The levels follow Lundgard & Satyanarayan, "Accessible Visualization via Natural Language
 * Descriptions", 2021. Cost: one pass a series, and O(200²) for a trend.
 * @throws RangeError when the locale is no language tag or the zone is not known.
 */
export function summarizeSeries(
  series: SeriesData | readonly SeriesData[],
  options: SummaryOptions = {},
): SeriesSummary {
  const { level = 3, maxSeries = 5, mark = 'line' } = options;
  const all = (isOne(series) ? [series] : series).map(readSeries);
  const filled = all.filter((one) => placesOf(one).length > 0);
  const isTime = options.xType
    ? options.xType === 'time'
    : filled.length > 0 && filled.every((one) => isTimeColumn(placesOf(one)));
  const granularity =
    options.granularity ?? (isTime && filled[0] ? detectGranularity(filled[0].x) : null);
  const speaker = createSpeaker(options, isTime, granularity);
  const sentences: Sentence[] = [
    sentence(1, 'overview', null, sayOverview(all, mark, isTime, granularity, speaker)),
  ];
  const told = filled.length > 0 ? all.slice(0, maxSeries) : [];
  for (const one of told)
    sentences.push(...describeOne(one, options, isTime, granularity, speaker));
  if (told.length > 0 && all.length > told.length) {
    const text = speaker.say('moreSeries', { count: all.length - told.length });
    sentences.push(sentence(2, 'extremes', null, text));
  }
  if (options.quality) {
    const texts = describeQuality(options.quality, speaker.locale, options.messages);
    sentences.push(...texts.map((text) => sentence(2, 'quality', null, text)));
  }
  const said = sentences.filter((one) => one.level <= level);
  return { text: said.map((one) => one.text).join(' '), sentences: said };
}

function isOne(series: SeriesData | readonly SeriesData[]): series is SeriesData {
  return !Array.isArray(series);
}

function sentence(
  level: Sentence['level'],
  topic: SentenceTopic,
  seriesId: string | null,
  text: string,
): Sentence {
  return { level, topic, seriesId, text };
}

function describeOne(
  series: ReadSeries,
  options: SummaryOptions,
  isTime: boolean,
  granularity: Granularity | null,
  speaker: Speaker,
): Sentence[] {
  const { id, label } = series;
  const incomplete = findGrowing(series, options, isTime, granularity);
  const whole = incomplete === null ? series : cutSeries(series, incomplete);
  const facts = seriesFacts(whole.y);
  const counts = { label, count: facts.missing, rows: facts.rows };
  const flags = (options.anomalies ?? []).filter((flag) => flag.seriesId === id).length;
  const sentences: Sentence[] = [];
  const add = (level: 2 | 3, topic: SentenceTopic, text: string | null): void => {
    if (text !== null) sentences.push(sentence(level, topic, id, text));
  };
  const isForetold = series.forecast !== null && facts.rows === 0;
  add(2, 'extremes', isForetold ? null : sayExtremes(whole, speaker, options.xType !== 'category'));
  add(2, 'gaps', facts.missing > 0 && facts.present > 0 ? speaker.say('missing', counts) : null);
  if (options.xType !== 'category') add(3, 'trend', sayTrend(whole, isTime, speaker));
  for (const threshold of options.thresholds ?? []) {
    const concerns = threshold.seriesId === undefined || threshold.seriesId === id;
    if (concerns) add(3, 'thresholds', sayThreshold(series, threshold, speaker));
  }
  add(3, 'anomalies', flags > 0 ? speaker.say('anomalies', { label, count: flags }) : null);
  add(3, 'forecast', sayForecast(series, speaker));
  add(3, 'incomplete', incomplete === null ? null : speaker.say('incomplete', { label }));
  return sentences;
}

/** The first growing row; `null` also when nothing would be left without it. */
function findGrowing(
  { x }: ReadSeries,
  { now, timeZone = 'UTC', incompleteFrom }: SummaryOptions,
  isTime: boolean,
  granularity: Granularity | null,
): number | null {
  if (incompleteFrom !== undefined) {
    const row = incompleteFrom === null ? 0 : lowerBound(x, incompleteFrom);
    return row === 0 || row === x.length ? null : row;
  }
  if (now === undefined || !isTime || !granularity) return null;
  const row = findIncomplete(x, { now, zone: zoneOf(timeZone), granularity });
  return row === 0 ? null : row;
}

function cutSeries(series: ReadSeries, rows: number): ReadSeries {
  return { ...series, x: series.x.subarray(0, rows), y: series.y.subarray(0, rows) };
}

function sayForecast({ forecast, label, unit }: ReadSeries, speaker: Speaker): string | null {
  if (!forecast) return null;
  const values = {
    label,
    at: speaker.place(forecast.x),
    value: speaker.value(forecast.y, unit),
  };
  if (!forecast.interval) return speaker.say('forecast', values);
  const { low, high, level } = forecast.interval;
  return speaker.say('forecastInterval', {
    ...values,
    level: speaker.level(level),
    low: speaker.value(low, unit),
    high: speaker.value(high, unit),
  });
}
