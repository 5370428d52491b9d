import { issue } from './issues';
import type { Issues } from './issues';

/** Whether no item before had this id. A later one is reported: of several with one id the first is kept. */
export function isFirst(seen: Set<string>, id: string, path: string, issues: Issues): boolean {
  if (seen.has(id)) {
    issues.push(issue(path, 'duplicate', 'The item', id, 'left out'));
    return false;
  }
  seen.add(id);
  return true;
}
