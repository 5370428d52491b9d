import type { ComplianceView } from '../complianceView';
import type { ControlFormat } from '../messages/controlMessages';
import type { ComplianceEventHandler } from '../complianceEvent';
import type { ExpandedIds } from '../tree/expandedIds';
import type { ControlRow } from './controlRows';
import type { ComplianceSort } from './sortRows';

/** The open rows of the tree as the app holds them, or hears of them. */
export interface ExpandProps {
  readonly expandedIds: ExpandedIds | undefined;
  readonly defaultExpandedIds: ExpandedIds | undefined;
  readonly onExpandedChange: ((rowIds: ExpandedIds) => void) | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
}

/** What list, tree and matrix are handed alike. */
export interface ControlsBodyProps {
  readonly view: ComplianceView;
  /** The controls that pass the filter. */
  readonly rows: readonly ControlRow[];
  /** Whether words or a result narrow the rows, and not just a framework. */
  readonly isSearched: boolean;
  /** All controls. */
  readonly allRows: readonly ControlRow[];
  /** Id of the framework that the filter keeps to; `null`: none. */
  readonly frameworkId: string | null;
  /** By which column the rows are sorted; `null`: by need. */
  readonly sort: ComplianceSort | null;
  readonly onSortChange: (sort: ComplianceSort | null) => void;
  readonly expanding: ExpandProps;
  readonly hasFrameworkColumn: boolean;
  /** Id of the control whose detail is open. */
  readonly selectedId: string | null;
  /** Ids of the controls about which something is on its way. */
  readonly saving: ReadonlySet<string>;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: ControlFormat;
  /** Asked for with a control's id. */
  readonly onOpen: (controlId: string) => void;
}
