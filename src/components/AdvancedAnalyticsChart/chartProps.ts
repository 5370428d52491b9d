import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { CleanColumns, DataQuality } from '../../series/drawing';
import type { HeadingLevel } from '../../internal';
import type { LoadState } from '../../model';
import type {
  ChartAccessor,
  ChartAnnotation,
  ChartAnomaly,
  ChartAxis,
  ChartColumns,
  ChartCompare,
  ChartDomain,
  ChartDomainReason,
  ChartPoint,
  ChartRow,
  ChartSeries,
  ChartState,
  ChartSyncPart,
  ChartThreshold,
  ChartTime,
  ChartXType,
} from './chartSpec';
import type { ChartMessages } from './messages';

/** A figure of a series that the legend states, for the part in view. */
export type LegendColumn = 'last' | 'min' | 'max' | 'mean' | 'sum' | 'p95' | 'delta';

/** What `AdvancedAnalyticsChart` shows and how; all other props go to its `<section>`. */
export interface AdvancedAnalyticsChartProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** What the chart is about, in a few words. */
  readonly title: string;
  /** The series and what they mean, in the order of the legend. */
  readonly series: readonly ChartSeries[];
  /** Figures as rows. Keep the array between renders: a new one is read anew. */
  readonly data?: readonly ChartRow[] | undefined;
  /**
   * Figures as columns, in the place of rows: the quick way. Keep the object between renders. What `readColumns` of the
   * door `./charts` gave is not read again: reading when an answer comes, or once for several charts, draws sooner.
   */
  readonly columns?: ChartColumns | CleanColumns | undefined;
  /**
   * Where a row's place on the x axis is.
   * @default 'x'
   */
  readonly x?: ChartAccessor | undefined;
  /** @default told from the first value */
  readonly xType?: ChartXType | undefined;
  /**
   * What becomes of rows with the same x. `keep` draws them as a vertical line.
   * @default 'keep'
   */
  readonly onDuplicateX?: 'keep' | 'first' | 'last' | 'sum' | 'mean' | undefined;
  /** Vertical axes, the first at the side where reading begins. */
  readonly yAxes?: readonly ChartAxis[] | undefined;
  readonly thresholds?: readonly ChartThreshold[] | undefined;
  readonly annotations?: readonly ChartAnnotation[] | undefined;
  readonly anomalies?: readonly ChartAnomaly[] | undefined;
  /** Draws the same figures of an earlier period beside these, shifted by the calendar. */
  readonly compare?: ChartCompare | undefined;
  /**
   * Where the bucket begins that still grows. It is dashed, and counts in no trend. `null`: all are finished;
   * the text `lastBucket`: the one that the clock stands in.
   * @default 'lastBucket'
   */
  readonly incompleteFrom?: ChartTime | null | undefined;

  /** The part of the x axis in view, when the app holds it; `null`: all of it. */
  readonly domain?: ChartDomain | null | undefined;
  /** @default null */
  readonly defaultDomain?: ChartDomain | null | undefined;
  readonly onDomainChange?:
    | ((domain: ChartDomain | null, why: ChartDomainReason) => void)
    | undefined;
  /** Which series are shown, by id, when the app holds it. One that is not named is shown. */
  readonly visibility?: Readonly<Record<string, boolean>> | undefined;
  readonly onVisibilityChange?:
    | ((visibility: Readonly<Record<string, boolean>>) => void)
    | undefined;
  /** Called when the pointer or the keyboard comes to a point; `null` when it leaves. */
  readonly onActivePointChange?: ((point: ChartPoint | null) => void) | undefined;
  /**
   * Called when a person presses a point, by a click, a tap or Enter, for what lies behind it. Where a pixel holds
   * several rows, Enter zooms in first.
   */
  readonly onPointPress?: ((point: ChartPoint) => void) | undefined;
  /**
   * Called when a person selects a part of the x axis, for filters elsewhere; `null` when it is dropped. On an axis of
   * categories the second argument names those selected; on others it is empty.
   */
  readonly onSelectionChange?:
    | ((selection: ChartDomain | null, categories: readonly string[]) => void)
    | undefined;
  /** Chart or table, when the app holds it. */
  readonly view?: 'chart' | 'table' | undefined;
  /** @default 'chart' */
  readonly defaultView?: 'chart' | 'table' | undefined;
  readonly onViewChange?: ((view: 'chart' | 'table') => void) | undefined;

  /**
   * How the chart is zoomed; `false`: not at all. The wheel zooms with Ctrl or Cmd held, so that a page still scrolls.
   * @default { drag: 'zoom' }
   */
  readonly zoom?:
    | false
    | {
        /** @default 'zoom' */
        readonly drag?: 'zoom' | 'pan' | 'select' | undefined;
        /** @default 'modifier' */
        readonly wheel?: 'off' | 'modifier' | 'on' | undefined;
        /** A small chart of everything, below, in which the part in view is moved. @default false */
        readonly overview?: boolean | undefined;
        /** Narrowest part, in units of x. @default 0 */
        readonly minSpan?: number | undefined;
      }
    | undefined;
  /** Buttons for the last part of the data, such as the last 7 days, in milliseconds. */
  readonly presets?: readonly { readonly label: string; readonly spanMs: number }[] | undefined;
  /**
   * What the legend states of each series, without what still grows; `false`: no legend.
   * @default { columns: ['last'] }; of categories the sum of counts and money, and nothing of other units
   */
  readonly legend?: false | { readonly columns?: readonly LegendColumn[] | undefined } | undefined;
  /**
   * Order and number of the tooltip's rows; `false`: no tooltip.
   * @default { maxRows: 12, sort: 'series' }
   */
  readonly tooltip?:
    | false
    | { readonly maxRows?: number | undefined; readonly sort?: 'series' | 'value' | undefined }
    | undefined;
  /** Charts of one id share what `syncParts` says. */
  readonly syncId?: string | undefined;
  /**
   * What is shared with the charts of one `syncId`: crosshair, part in view, shown series, selection.
   * @default ['cursor', 'domain']
   */
  readonly syncParts?: readonly ChartSyncPart[] | undefined;
  /**
   * What appended rows do to the part in view: move it along, or leave it.
   * @default 'shift'
   */
  readonly follow?: 'shift' | 'keep' | undefined;
  /** Units of x that a stream keeps; older rows are forgotten. @default all */
  readonly streamWindow?: number | undefined;
  /**
   * Fills and dashes that tell series apart without colour. `auto`: in forced colours, with more contrast, in print.
   * @default 'auto'
   */
  readonly patterns?: 'auto' | 'on' | 'off' | undefined;
  /**
   * Names at the ends of lines, where they have room. `auto`: where patterns are drawn.
   * @default 'auto'
   */
  readonly endLabels?: 'auto' | 'on' | 'off' | undefined;
  /**
   * Height of the plot with its axes, in CSS pixels or as a CSS length.
   * @default 320
   */
  readonly height?: number | string | undefined;

  /** What the author has to say beyond the figures. */
  readonly description?: string | undefined;
  /** Called with what was wrong with the figures, once for each time they are read. */
  readonly onQuality?: ((quality: DataQuality) => void) | undefined;
  /**
   * How the figures came about.
   * @default { status: 'ready' }
   */
  readonly state?: LoadState | undefined;
  /**
   * Level of the title in the page's outline.
   * @default 2
   */
  readonly headingLevel?: HeadingLevel | undefined;
  /**
   * Stands under the title, above the content: an `Introduction` for who sees this for the first time. What is false is
   * nothing.
   */
  readonly introduction?: ReactNode;
  /**
   * BCP 47 tag by which numbers, dates and plurals are written.
   * @default 'en'
   */
  readonly locale?: string | undefined;
  /**
   * IANA time zone by whose wall clock times are drawn.
   * @default 'UTC', the same on a server and in every browser
   */
  readonly timeZone?: string | undefined;
  /** First day of the week, 1 (Monday) to 7 (Sunday). @default 1 */
  readonly weekStart?: number | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ChartMessages | undefined;
  /**
   * The time as epoch milliseconds (UTC), to make it stand still.
   * @default the clock, read once the page is hydrated
   */
  readonly now?: number | undefined;
}

/** What the chart can be asked to do. The `ref` is its `<section>` with these methods. */
export interface ChartActions {
  /** Adds rows, or corrects those of the same x. Rows are as in `data`. Late ones take their place. */
  readonly append: (rows: readonly ChartRow[]) => void;
  readonly setDomain: (domain: ChartDomain | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** All that a person has changed, as JSON. */
  readonly getState: () => ChartState;
  readonly applyState: (state: ChartState) => void;
  /** The generated description. */
  readonly describe: (level?: 1 | 2 | 3) => Promise<string>;
  /** The picture with title, axes and legend. */
  readonly exportSVG: () => Promise<Blob>;
  /** The same as pixels. `scale` is device pixels in a CSS pixel; it is lowered when no canvas is so large. */
  readonly exportPNG: (options?: { readonly scale?: number | undefined }) => Promise<Blob>;
  /** The raw figures; `view`: only the part on screen. */
  readonly exportCSV: (options?: {
    readonly range?: 'all' | 'view' | undefined;
    readonly decimal?: '.' | ',' | undefined;
    readonly bom?: boolean | undefined;
  }) => Promise<Blob>;
  /** Plays the part in view; only after a person has pressed something. */
  readonly play: () => Promise<void>;
  readonly stop: () => void;
}

/** What `ref` holds: the chart's `<section>`, which can also be asked to act. */
export type AdvancedAnalyticsChartHandle = HTMLElement & ChartActions;
