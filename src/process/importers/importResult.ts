import type { AdapterIssueCode, EventLog } from '../../model';

/** What an importer read, and what it could not. */
export interface ImportResult {
  readonly log: EventLog;
  /** In the order of the text. At most 1,000 of each code are listed; one more then says how many were not. */
  readonly issues: readonly ImportIssue[];
}

/** One fault found while reading a log. No fault stops the reading. */
export interface ImportIssue {
  /** The line of the text, from 1; `null` for JSON and for what concerns the whole. */
  readonly line: number | null;
  /** What is at fault: a column, an attribute's key or a JSON pointer; `""` is the row or the whole. */
  readonly path: string;
  readonly code: AdapterIssueCode;
  /** One sentence for the person who imports. */
  readonly message: string;
  /** True when the row or event is not in the log. */
  readonly dropped: boolean;
}
