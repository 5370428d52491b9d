import {
  displayPercent,
  readTrend,
  type TrendPoint,
  type TrendReading,
} from '../../../compliance/index';
import type { Format } from '../../../internal/index';
import type { ComplianceTrendPoint } from '../../../model/index';
import { formatDay } from '../formatDay';
import type { SummaryMessageKey } from '../messages/summaryMessages';
import type { trendMessages } from '../messages/trendMessages';

/** What writes the words of the trend. */
export type TrendFormat = Format<SummaryMessageKey | keyof typeof trendMessages>;

/** A point of the trend in words; picture and table show the same ones. */
export interface TrendRow {
  readonly point: TrendPoint;
  readonly date: string;
  /** `null`: a gap. */
  readonly score: string | null;
  readonly coverage: string | null;
  /** The rules that hold from here on, when they are new; `null`: they are as before. */
  readonly newRules: string | null;
}

/** The trend as picture, table and sentence show it. */
export interface TrendView {
  readonly rows: readonly TrendRow[];
  readonly runs: TrendReading['runs'];
  /** What it comes to, in a sentence or a few. */
  readonly sentence: string;
}

/**
 * Makes the view of a trend.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known.
 */
export function trendView(
  given: readonly ComplianceTrendPoint[],
  now: number | null,
  format: TrendFormat,
): TrendView {
  const reading = readTrend(given, now);
  const rows = reading.points.map((point): TrendRow => {
    const rules = [point.policyId, point.frameworkVersion].filter((each) => each != null);
    return {
      point,
      date: formatDay(point.at, format),
      score: point.score === null ? null : percent(shownScore(point.score, point.coverage), format),
      coverage: point.coverage == null ? null : percent(point.coverage, format),
      newRules: point.changesRules ? rules.join(format.text('comma')) : null,
    };
  });
  return { rows, runs: reading.runs, sentence: sentenceOf(rows, reading, format) };
}

/** Not all while something was open: what nobody has assessed may fail. */
function shownScore(score: number, coverage: number | null): number {
  return coverage === null || coverage >= 1 ? score : Math.min(score, 1 - Number.EPSILON);
}

function percent(ratio: number, format: TrendFormat): string {
  return format.percent(displayPercent(ratio, 'floor'));
}

function sentenceOf(
  rows: readonly TrendRow[],
  { leftOut }: TrendReading,
  { text }: TrendFormat,
): string {
  const scored = rows.flatMap(({ date, score, newRules }) =>
    score === null ? [] : [{ date, score, newRules }],
  );
  const [first] = scored;
  const last = scored.at(-1);
  const sentences: string[] = [];
  if (first === undefined || last === undefined) sentences.push(text('trendNone'));
  else if (first === last) {
    sentences.push(text('trendOne', { score: first.score, date: first.date }));
  } else {
    const span = { first: first.score, from: first.date, last: last.score, to: last.date };
    sentences.push(text('trendSpan', span));
  }
  const breaks = rows.filter(({ newRules }) => newRules !== null).length;
  if (breaks > 0 && scored.length > 1) sentences.push(text('trendBroken', { count: breaks }));
  const gaps = rows.length - scored.length;
  if (gaps > 0 && scored.length > 0) sentences.push(text('trendGaps', { count: gaps }));
  if (leftOut > 0) sentences.push(text('trendLeftOut', { count: leftOut }));
  return sentences.map((each) => text('sentence', { text: each })).join(' ');
}
