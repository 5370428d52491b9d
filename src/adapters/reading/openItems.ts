import type { AdapterResult } from '../../model';
import { isRecord } from '../values/isRecord';
import type { Issues } from './issues';
import { keyOf } from './keyOf';
import { failureIn, openList } from './openAnswer';
import { readFields } from './readFields';
import { eachItem } from './readItems';
import type { FieldValues, Shape } from './shape';

/**
 * Reads each item of a list, bare or under `wrapper`, or the one item that was sent in its place: an object with the
 * field `name` (camelCase). Gives what was at fault, or the failure that the answer is instead.
 */
export function openItems<S extends Shape>(
  answer: unknown,
  shape: S,
  name: string,
  what: string,
  wrapper: string,
  visit: (item: FieldValues<S>, path: string, issues: Issues) => void,
): { readonly ok: true; readonly issues: Issues } | Extract<AdapterResult<never>, { ok: false }> {
  if (isRecord(answer) && answer[keyOf(answer, name)] !== undefined && !failureIn(answer)) {
    const issues: Issues = [];
    const item = readFields(answer, shape, '', issues);
    if (item !== null) visit(item, '', issues);
    return { ok: true, issues };
  }
  const opened = openList(answer, what, wrapper);
  if (opened.ok) {
    const { items, issues } = opened;
    eachItem(items, shape, issues, (item, path) => visit(item, path, issues));
  }
  return opened;
}
