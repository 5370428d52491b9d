import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { ScorePolicy } from '../../compliance/index';
import type { HeadingLevel } from '../../internal/index';
import type { AdapterIssue, ComplianceData, LoadState } from '../../model/index';
import type {
  ComplianceActionHandler,
  CompliancePermissions,
} from './actions/complianceActionHandler';
import type { ComplianceExportFile, ComplianceExportFormat } from './export/exportFile';
import type { ComplianceEventHandler } from './complianceEvent';
import type { ComplianceSearch } from './controls/filterRows';
import type { ComplianceSort } from './controls/sortRows';
import type { ScoreThreshold } from './summary/scoreThreshold';
import type { ExpandedIds } from './tree/expandedIds';
import type { ComplianceMessages } from './messages/complianceMessages';

/**
 * How compliance is shown: a card for each framework; a line for each control; frameworks, requirements and controls as
 * a tree; or controls by frameworks.
 */
export type ComplianceViewName = 'summary' | 'list' | 'tree' | 'matrix';

/**
 * Who reads. `internal`: whoever works on it. `auditor`: everything is to be read without a pointer and nothing can be
 * done. `executive`: the summary alone.
 */
export type ComplianceAudience = 'internal' | 'auditor' | 'executive';

/** What `ComplianceStatusWidget` shows and how; all other props go to its `<section>`. */
export interface ComplianceStatusWidgetProps extends Omit<
  ComponentPropsWithoutRef<'section'>,
  'children' | 'title'
> {
  /** What is known. While loading and after a failure: the last good data, if there is some. */
  readonly data?: ComplianceData | undefined;
  /**
   * How the data came about.
   * @default { status: 'ready' }
   */
  readonly state?: LoadState | undefined;
  /**
   * Carries out what a person asks for. What it is asked is shown at once; it may answer a promise, and when that fails
   * only that one thing is taken back. Without it nothing can be done, only read.
   */
  readonly onAction?: ComplianceActionHandler | undefined;
  /** Which actions a person may take, and why not the others. */
  readonly permissions?: CompliancePermissions | undefined;
  /** @default 'internal' */
  readonly audience?: ComplianceAudience | undefined;
  /** The view, when the app holds it. */
  readonly view?: ComplianceViewName | undefined;
  /** @default 'summary' */
  readonly defaultView?: ComplianceViewName | undefined;
  readonly onViewChange?: ((view: ComplianceViewName) => void) | undefined;
  /** Id of the framework whose controls are listed, when the app holds it; `null`: of all. */
  readonly frameworkId?: string | null | undefined;
  /** @default null */
  readonly defaultFrameworkId?: string | null | undefined;
  readonly onFrameworkChange?: ((frameworkId: string | null) => void) | undefined;
  /** Id of the control whose detail is open, when the app holds it; `null`: none is. */
  readonly selectedControlId?: string | null | undefined;
  /** @default null */
  readonly defaultSelectedControlId?: string | null | undefined;
  readonly onSelectedControlChange?: ((controlId: string | null) => void) | undefined;
  /** What the controls are narrowed to beside a framework, when the app holds it. */
  readonly search?: ComplianceSearch | undefined;
  /** @default everything */
  readonly defaultSearch?: ComplianceSearch | undefined;
  readonly onSearchChange?: ((search: ComplianceSearch) => void) | undefined;
  /** The order of the list, when the app holds it; `null`: what needs a person most first. */
  readonly sort?: ComplianceSort | null | undefined;
  /** @default null */
  readonly defaultSort?: ComplianceSort | null | undefined;
  readonly onSortChange?: ((sort: ComplianceSort | null) => void) | undefined;
  /** Ids of the open rows of the tree, when the app holds them, as `onExpandedChange` gave them. */
  readonly expandedIds?: ExpandedIds | undefined;
  /** @default [] */
  readonly defaultExpandedIds?: ExpandedIds | undefined;
  readonly onExpandedChange?: ((rowIds: ExpandedIds) => void) | undefined;
  /**
   * What a framework's score is called from which value on. Each score is called by the highest `min` that it reaches.
   * Keep the list between renders.
   * @default [], no name
   */
  readonly thresholds?: readonly ScoreThreshold[] | undefined;
  /** How scores are made, where it differs from `defaultScorePolicy`. Keep the object between renders. */
  readonly scorePolicy?: Partial<ScorePolicy> | undefined;
  /**
   * The formats in which the report can be taken away; an empty list offers none. Keep the list between renders.
   * @default ['csv', 'json', 'oscal', 'print']
   */
  readonly exportFormats?: readonly ComplianceExportFormat[] | undefined;
  /** Takes an exported file. Without it the browser downloads or prints it. */
  readonly onExport?: ((file: ComplianceExportFile) => void) | undefined;
  /** Called with what is wrong in the data, such as a mapping that leads nowhere, when there is something. */
  readonly onDataIssue?: ((issues: readonly AdapterIssue[]) => void) | undefined;
  /** Called with what happened in the widget, for the app's own records. */
  readonly onEvent?: ComplianceEventHandler | undefined;
  /**
   * Level of the title in the page's outline; cards are one below.
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
   * IANA time zone in which times are written and days end.
   * @default 'UTC', the same on a server and in every browser
   */
  readonly timeZone?: string | undefined;
  /** Texts in the place of the English ones. Keep the object between renders. */
  readonly messages?: ComplianceMessages | undefined;
  /**
   * The time as epoch milliseconds (UTC), to make it stand still.
   * @default the clock, read once the page is hydrated
   */
  readonly now?: number | undefined;
}
