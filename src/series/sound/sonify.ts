import { gather } from '../columns/gather';
import { valueAt } from '../columns/valueAt';
import { createPyramid } from '../pyramid/createPyramid';
import { downsamplePyramid } from '../pyramid/downsamplePyramid';
import { extentBetween } from '../pyramid/extentBetween';
import type { SampledLine } from '../pyramid/sampleColumns';
import type { SeriesPyramid } from '../pyramid/seriesPyramid';
import { indexRange } from '../search/indexRange';
import { seriesFacts } from '../statistics/seriesFacts';

/** What is played. */
export interface SonifyOptions {
  /** x of the view; the data's ends when left out. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Length of the whole in milliseconds. Default 5,000. */
  readonly durationMs?: number | undefined;
  /** Most notes, gaps not counted, from 4 on. Default 400. */
  readonly maxNotes?: number | undefined;
  /** Pitch of the lowest and of the highest value in hertz. Default 220 and 1,760: three octaves. */
  readonly lowHz?: number | undefined;
  readonly highHz?: number | undefined;
  /** Values at these pitches, to play series on one scale. Default: the view's own extremes. */
  readonly domain?: readonly [number, number] | undefined;
}

/** One sound. */
export interface SoundEvent {
  /** Milliseconds from the beginning. */
  readonly atMs: number;
  /** A `gap` is a click: values are missing here. */
  readonly kind: 'note' | 'gap';
  /** Hertz; 0 for a gap. */
  readonly hz: number;
  /** −1 (left) to 1 (right), by x. */
  readonly pan: number;
  readonly x: number;
  /** `NaN` for a gap. */
  readonly y: number;
}

/**
 * A series as sounds, in order: time and stereo place from x, pitch from the logarithmic scale between
 * `lowHz` and `highHz`. Long series are thinned as a line of as many pixel columns would be, so that
 * highs and lows are always heard. When all values are equal the pitch is the middle one.
 */
export function sonify(
  x: Float64Array,
  y: Float64Array,
  options: SonifyOptions = {},
): SoundEvent[] {
  const { durationMs = 5000, maxNotes = 400, lowHz = 220, highHz = 1760 } = options;
  const from = options.from ?? valueAt(x, 0);
  const to = options.to ?? valueAt(x, x.length - 1);
  const view = indexRange(x, from, to);
  const pyramid = createPyramid(x.subarray(view.from, view.to), y.subarray(view.from, view.to));
  const extent = extentBetween(pyramid);
  if (!extent) return [];
  const [low, high] = options.domain ?? [extent.min, extent.max];
  const line = thinTo(pyramid, from, to, maxNotes);
  const events: SoundEvent[] = [];
  line.x.forEach((at, index) => {
    const value = valueAt(line.y, index);
    const share = to === from ? 0.5 : (at - from) / (to - from);
    const place = { atMs: share * durationMs, pan: share * 2 - 1, x: at, y: value };
    if (Number.isNaN(value)) events.push({ ...place, kind: 'gap', hz: 0 });
    else events.push({ ...place, kind: 'note', hz: pitch(value, low, high, lowHz, highHz) });
  });
  return events;
}

/** Gaps cut columns into stretches of up to 4 notes each: columns are halved until the notes fit. */
function thinTo(pyramid: SeriesPyramid, from: number, to: number, most: number): SampledLine {
  let columns = Math.max(1, Math.floor(most / 4));
  let line = downsamplePyramid(pyramid, from, to, columns);
  while (columns > 1 && countNotes(line) > most) {
    columns = Math.floor(columns / 2);
    line = downsamplePyramid(pyramid, from, to, columns);
  }
  return countNotes(line) > most ? pickEvenly(line, most) : line;
}

function countNotes({ y }: SampledLine): number {
  return y.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
}

/** The last resort, for values that stand each alone between gaps: some of them, the extremes among them. */
function pickEvenly({ x, y }: SampledLine, most: number): SampledLine {
  const notes = Uint32Array.from(y, (_, row) => row).filter(
    (row) => !Number.isNaN(valueAt(y, row)),
  );
  const { minRow, maxRow } = seriesFacts(y);
  const every = Math.ceil(notes.length / Math.max(1, most - 2));
  const kept = notes.filter(
    (row, index) => index % every === 0 || row === minRow || row === maxRow,
  );
  return { x: gather(x, kept), y: gather(y, kept) };
}

function pitch(value: number, low: number, high: number, lowHz: number, highHz: number): number {
  const share = high === low ? 0.5 : shareOf(value, low, high);
  return lowHz * (highHz / lowHz) ** Math.min(1, Math.max(0, share));
}

/** Halved only where the span of huge ends is infinite: the halves of the smallest numbers are zero. */
function shareOf(value: number, low: number, high: number): number {
  const span = high - low;
  if (Number.isFinite(span)) return (value - low) / span;
  return (value / 2 - low / 2) / (high / 2 - low / 2);
}
