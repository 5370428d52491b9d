import type { AdapterIssue, AdapterIssueCode } from '../model/index';

/** Collects the faults found while reading a brand. */
export interface Report {
  readonly issues: readonly AdapterIssue[];
  /** The value at the JSON pointer `path` was not used. */
  readonly drop: (path: string, code: AdapterIssueCode, message: string) => void;
  /** The value at the JSON pointer `path` was used in part. */
  readonly change: (path: string, code: AdapterIssueCode, message: string) => void;
}

/** A report without issues. */
export function createReport(): Report {
  const issues: AdapterIssue[] = [];
  return {
    issues,
    drop: (path, code, message) => issues.push({ path, code, message, dropped: true }),
    change: (path, code, message) => issues.push({ path, code, message, dropped: false }),
  };
}
