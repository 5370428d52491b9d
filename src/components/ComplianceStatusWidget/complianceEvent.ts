import type { ComplianceAction } from '../../compliance/index';
import type { AdapterIssue } from '../../model/index';
import type { ComplianceExportFormat } from './export/exportFile';

/** What happened in the widget, as plain data for an app's own records. Nothing in it needs an answer. */
export type ComplianceEvent =
  | { readonly type: 'framework.selected'; readonly frameworkId: string | null }
  | { readonly type: 'query.changed'; readonly query: string; readonly result: string | null }
  /** A control's detail was opened; `null`: it was closed. */
  | { readonly type: 'node.selected'; readonly controlId: string | null }
  /** Rows of the tree were opened or closed; all at once when `rowIds` is `'all'`. */
  | {
      readonly type: 'node.expanded';
      readonly rowIds: readonly string[] | 'all';
      readonly isExpanded: boolean;
    }
  /** Somebody asked how a score is made. */
  | { readonly type: 'score.explained'; readonly frameworkId: string }
  /** The service states another score (0–1) than its controls give. */
  | {
      readonly type: 'score.mismatch';
      readonly frameworkId: string;
      readonly stated: number;
      readonly computed: number;
    }
  /** The data has an approved exception that has expired. */
  | {
      readonly type: 'exception.expiredSeen';
      readonly controlId: string;
      readonly exceptionId: string;
    }
  | {
      readonly type: 'evidence.opened';
      readonly controlId: string;
      readonly evidenceId: string;
    }
  /** A person asked for something, the app agreed to it, or it was taken back again. */
  | {
      readonly type: 'action.requested' | 'action.committed' | 'action.rolledBack';
      readonly action: ComplianceAction;
      readonly operationId: string;
    }
  | {
      readonly type: 'export.requested';
      readonly format: ComplianceExportFormat;
      /** What the controls were narrowed to, in words; `null`: they were not. */
      readonly filters: string | null;
      /** How many controls are in it. */
      readonly count: number;
    }
  | { readonly type: 'data.issue'; readonly issues: readonly AdapterIssue[] };

/** Takes what happened. */
export type ComplianceEventHandler = (event: ComplianceEvent) => void;
