import type { AdapterResult, ComplianceData } from '../../model';
import { isFirst } from '../reading/isFirst';
import { pointer } from '../reading/issues';
import { openList } from '../reading/openAnswer';
import { readValue } from '../reading/readValue';
import { text } from '../values/schemas';
import { emptyCompliance } from './emptyCompliance';

/**
 * Files in the storage, of the module `storage_service` → `ComplianceData` with evidence only: each is a file that shows
 * how one control fares. The service has no path yet; it gives names alone, so when a file was stored is not known. A
 * listing that failed is an empty list there, which nobody can tell from an empty store.
 *
 * @param options.controlId The control that the files are for.
 */
export function fromStoredFiles(
  answer: unknown,
  options: { readonly controlId: string },
): AdapterResult<ComplianceData> {
  const opened = openList(answer, 'a list of file names', 'files');
  if (!opened.ok) return opened;
  const { items, issues } = opened;
  const seen = new Set<string>();
  const evidence = items.value.flatMap((sent, index) => {
    const path = pointer(items.path, index);
    const before = issues.length;
    const title = readValue(sent, text, path, issues);
    if (title === null) {
      // What is lost is the whole item.
      issues.push(...issues.splice(before).map((found) => ({ ...found, dropped: true })));
      return [];
    }
    if (!isFirst(seen, title, path, issues)) return [];
    const { controlId } = options;
    const id = `${controlId}/${title}`;
    return { id, controlId, title, kind: 'file', state: null, collectedAt: null, validUntil: null };
  });
  return { ok: true, data: { ...emptyCompliance(), evidence }, issues };
}
