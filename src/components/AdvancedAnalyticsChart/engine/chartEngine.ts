import type { ChartDomain, ChartDomainReason } from '../chartSpec';
import type { ChartData } from '../data/chartData';
import type { ChartFrame, FrameInput } from '../frame/chartFrame';
import { dataDomain, layoutFrame } from '../frame/layoutFrame';
import { createColumnSampler, type ColumnSampler } from '../picture/columnSampler';
import { reachesEnd } from './reachesEnd';
import { createScreen, type Screen, type ScreenParts } from './screen';

/** What React hands to the engine; all that a picture depends on besides the screen. */
export type EngineOptions = Omit<
  FrameInput,
  | 'width'
  | 'height'
  | 'pixelRatio'
  | 'measure'
  | 'sampler'
  | 'domain'
  | 'isRightToLeft'
  | 'isPatterned'
  | 'hasEndLabels'
> & {
  /** `undefined`: the engine holds the part in view itself. */
  readonly domain: ChartDomain | null | undefined;
  readonly isPatterned: boolean | 'auto';
  /** `auto`: where patterns are drawn. */
  readonly hasEndLabels: boolean | 'auto';
  readonly minSpan: number;
  readonly onDomainChange:
    | ((domain: ChartDomain | null, why: ChartDomainReason) => void)
    | undefined;
};

/**
 * Draws a chart outside React: it measures, lays out and paints, and React hears of a new frame only
 * where it writes axes. Moving the pointer reaches no component at all.
 */
export interface ChartEngine {
  readonly sampler: ColumnSampler;
  /** Takes what is to be drawn and draws it, at once when it is on screen already. */
  readonly configure: (options: EngineOptions) => void;
  /** Puts the engine on screen. Returns what takes it off again. */
  readonly attach: (parts: ScreenParts) => () => void;
  readonly frame: () => ChartFrame | null;
  /** The figures on screen: those handed in, and what was appended since. */
  readonly data: () => ChartData | null;
  readonly options: () => EngineOptions | null;
  readonly domain: () => ChartDomain | null;
  /** Shows a part of the x axis; `null`: all of it. Drawn with the next frame of the screen. */
  readonly setDomain: (domain: ChartDomain | null, why: ChartDomainReason) => void;
  /** Replaces the figures on screen, as a stream does. */
  readonly setData: (data: ChartData) => void;
  /** Counts rows that came beyond the part in view, which stands still. */
  readonly miss: (rows: number) => void;
  /** Rows that came beyond the part in view since it has stood still. */
  readonly missed: () => number;
  /** Moves the part in view, as wide as it is, to the last row. */
  readonly catchUp: () => void;
  /** Calls when there is a new frame. */
  readonly subscribe: (listener: () => void) => () => void;
  /** A frame of the same figures in another size, for print, server and export. */
  readonly frameFor: (width: number, height: number) => ChartFrame | null;
}

/** An engine that is not on screen yet. */
export function createChartEngine(defaultDomain: ChartDomain | null = null): ChartEngine {
  const sampler = createColumnSampler();
  const listeners = new Set<() => void>();
  let options: EngineOptions | null = null;
  let screen: Screen | null = null;
  let frame: ChartFrame | null = null;
  let live: ChartData | null = null;
  let ownDomain = defaultDomain;
  let scheduled = 0;
  let missed = 0;

  const domain = () => (options?.domain === undefined ? ownDomain : options.domain);

  const inputFor = (width: number, height: number): FrameInput | null => {
    if (!options || !live) return null;
    const isPatterned =
      options.isPatterned === 'auto' ? (screen?.wantsPatterns() ?? false) : options.isPatterned;
    return {
      ...options,
      data: live,
      incompleteFrom: stillGrowing(live, options),
      domain: domain(),
      width,
      height,
      pixelRatio: screen?.pixelRatio() ?? 1,
      measure: screen?.measure ?? estimateWidth,
      isRightToLeft: screen?.isRightToLeft() ?? false,
      isPatterned,
      hasEndLabels: options.hasEndLabels === 'auto' ? isPatterned : options.hasEndLabels,
      sampler,
    };
  };

  const draw = (): void => {
    cancelAnimationFrame(scheduled);
    scheduled = 0;
    const size = screen?.size();
    if (!screen || !size || size.width <= 0 || size.height <= 0) return;
    const input = inputFor(size.width, size.height);
    if (!input) return;
    frame = layoutFrame(input);
    screen.paint(frame);
    for (const listener of listeners) listener();
  };

  const schedule = (): void => {
    if (screen && scheduled === 0) scheduled = requestAnimationFrame(draw);
  };

  const setDomain: ChartEngine['setDomain'] = (next, why) => {
    if (!options || !live) return;
    const kept =
      next && withinLimits(next, dataDomain({ data: live, hidden: options.hidden }), options);
    if (kept === null || reachesEnd(kept, live.x[live.x.length - 1] ?? 0)) missed = 0;
    if (sameDomain(kept, domain())) return;
    ownDomain = kept;
    options.onDomainChange?.(kept, why);
    schedule();
  };

  return {
    sampler,
    configure(next) {
      if (next.data !== options?.data) {
        live = next.data;
        missed = 0;
        sampler.forget();
      }
      options = next;
      if (frame) draw();
    },
    attach(parts) {
      screen = createScreen(parts, schedule);
      draw();
      return () => {
        cancelAnimationFrame(scheduled);
        scheduled = 0;
        screen?.dispose();
        screen = null;
        frame = null;
      };
    },
    frame: () => frame,
    data: () => live,
    options: () => options,
    domain,
    setDomain,
    setData(next) {
      live = next;
      schedule();
    },
    miss(rows) {
      missed += rows;
    },
    missed: () => missed,
    catchUp() {
      const view = domain();
      const last = live?.x[live.x.length - 1];
      if (view && last !== undefined) setDomain([last - (view[1] - view[0]), last], 'stream');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    frameFor(width, height) {
      const input = inputFor(width, height);
      return input && layoutFrame(input);
    },
  };
}

/** The first row that still grows: none once later rows have come. */
function stillGrowing({ x }: ChartData, { data, incompleteFrom }: EngineOptions): number | null {
  const isOver = (x[x.length - 1] ?? 0) > (data.x[data.x.length - 1] ?? 0);
  return incompleteFrom === null || isOver ? null : incompleteFrom + x.length - data.x.length;
}

/** Finite, no narrower than the least span, no wider than a tenth beyond the data on both sides. */
function withinLimits(
  [a, b]: ChartDomain,
  [first, last]: ChartDomain,
  { minSpan }: EngineOptions,
): ChartDomain | null {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
  const middle = a / 2 + b / 2;
  const span = Math.max(Math.abs(b - a), minSpan, Number.EPSILON * Math.abs(middle) * 8);
  if (span >= (last - first) * 1.001) return null;
  return [middle - span / 2, middle + span / 2];
}

function sameDomain(a: ChartDomain | null, b: ChartDomain | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1]);
}

/** Six tenths of the size for a letter: about right, where there is no screen to measure on. */
function estimateWidth(text: string): number {
  return text.length * 7.2;
}
