import type { ImportIssue } from './importResult';

/** Collects faults without letting a million of them fill the memory. */
export interface IssueList {
  readonly add: (issue: ImportIssue) => void;
  readonly finish: () => ImportIssue[];
}

const mostOfACode = 1000;

export function createIssueList(): IssueList {
  const listed: ImportIssue[] = [];
  const counts = new Map<ImportIssue['code'], { total: number; droppedUnlisted: number }>();
  return {
    add: (issue) => {
      const count = counts.get(issue.code) ?? { total: 0, droppedUnlisted: 0 };
      counts.set(issue.code, count);
      count.total++;
      if (count.total <= mostOfACode) listed.push(issue);
      else if (issue.dropped) count.droppedUnlisted++;
    },
    finish: () => {
      const rest: ImportIssue[] = [];
      for (const [code, { total, droppedUnlisted }] of counts) {
        if (total <= mostOfACode) continue;
        const more = total - mostOfACode;
        rest.push({
          line: null,
          path: '',
          code,
          message: `${more} more faults of this kind are not listed; ${droppedUnlisted} of them left a row out.`,
          dropped: droppedUnlisted > 0,
        });
      }
      return [...listed, ...rest];
    },
  };
}
