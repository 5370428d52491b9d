import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { HeadingLevel } from '../../internal';
import type { EventLog, LoadState, ProcessAnalysis, ProcessGraph } from '../../model';
import type {
  ImportResult,
  LayoutDirection,
  LayoutEngine,
  LogFilter,
  ReferenceModel,
  Simplification,
} from '../../process';
import type { ProcessMessages } from './messages/processMessages';
import type { ProcessMetric } from './processMetric';
import type { ProcessSelection } from './processSelection';

/** Whose steps the map has: those of the work, or the people and machines that hand it over to each other. */
export type ProcessPerspective = 'activities' | 'resources';

/** What `ProcessMiningVisualizer` shows and how; all other props go to its `<section>`. */
export interface ProcessMiningVisualizerProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title' | 'onSelect'
> {
  /** Events to discover the process from, here in the browser. Keep the object between renders. */
  readonly log?: EventLog | undefined;
  /** A ready graph, such as a server's for a log too large for a browser. Goes before `log`. */
  readonly graph?: ProcessGraph | undefined;
  /** What a process mining service found; its bottlenecks are laid over the map. */
  readonly analysis?: ProcessAnalysis | undefined;
  /** Given, an empty process offers to open an event log; called with what was read. Hand its log back as `log`. */
  readonly onImport?: ((result: ImportResult, file: File) => void) | undefined;
  /** What the log is held against in the conformance tool. @default the happy path */
  readonly model?: ReferenceModel | undefined;
  /**
   * How the data came about.
   * @default { status: 'ready' }
   */
  readonly state?: LoadState | undefined;

  /** Whose steps are shown; `resources` needs a log that names them. */
  readonly perspective?: ProcessPerspective | undefined;
  /** @default 'activities' */
  readonly defaultPerspective?: ProcessPerspective | undefined;
  readonly onPerspectiveChange?: ((perspective: ProcessPerspective) => void) | undefined;
  /** What figure the map shows. */
  readonly metric?: ProcessMetric | undefined;
  /** @default 'count' */
  readonly defaultMetric?: ProcessMetric | undefined;
  readonly onMetricChange?: ((metric: ProcessMetric) => void) | undefined;
  /** How much of the process is shown: the two sliders, each 0–1. */
  readonly simplification?: Simplification | undefined;
  /** @default as much as can be read */
  readonly defaultSimplification?: Simplification | undefined;
  readonly onSimplificationChange?: ((simplification: Simplification) => void) | undefined;
  /** Which part of `log` is shown. */
  readonly filters?: readonly LogFilter[] | undefined;
  /** @default none */
  readonly defaultFilters?: readonly LogFilter[] | undefined;
  readonly onFiltersChange?: ((filters: readonly LogFilter[]) => void) | undefined;
  /** What is chosen on the map; its details are open. */
  readonly selection?: ProcessSelection | null | undefined;
  /** @default null */
  readonly defaultSelection?: ProcessSelection | null | undefined;
  /** Called with what a person chose on the map, and `null` when they closed its details. */
  readonly onSelect?: ((selection: ProcessSelection | null) => void) | undefined;

  /**
   * Where the process leads.
   * @default 'down'
   */
  readonly direction?: LayoutDirection | undefined;
  /** Lays out the map instead of the engine here, such as ELK behind a few lines. Keep the function between renders. */
  readonly layoutEngine?: LayoutEngine | undefined;
  /**
   * Level of the title in the page's outline; parts are one below.
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
   * IANA time zone in which times are written.
   * @default 'UTC', the same on a server and in every browser
   */
  readonly timeZone?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ProcessMessages | undefined;
  /**
   * The time as epoch milliseconds (UTC), to make it stand still.
   * @default the clock, read once the page is hydrated
   */
  readonly now?: number | undefined;
}
