import * as v from 'valibot';
import type { AdapterIssueCode } from '../../model';
import { issue, pointer } from './issues';
import type { Issues } from './issues';
import type { ValueSchema } from '../values/schemas';

/** Reads one value of an answer; `null`, with an issue, when it does not fit. */
export function readValue<T>(
  raw: unknown,
  schema: ValueSchema<T>,
  path: string,
  issues: Issues,
): T | null {
  const result = v.safeParse(schema, raw);
  if (result.success) return result.output;
  const { value, fault } = salvage(result, path, issues);
  if (fault === null) return value as T;
  issues.push(issue(path, fault, 'The value', raw, 'treated as missing'));
  return null;
}

/**
 * What can be kept of a value that has faults, reported: an unknown word as it is, a list without its broken items.
 * A fault that costs all of it is left to the caller.
 */
export function salvage(
  result: v.SafeParseResult<ValueSchema<unknown>>,
  path: string,
  issues: Issues,
): { readonly value: unknown; readonly fault: AdapterIssueCode | null } {
  const brokenItems = new Set<unknown>();
  for (const found of result.issues ?? []) {
    const code = found.message as AdapterIssueCode;
    const item = found.path?.[0];
    const at = item ? pointer(path, item.key as number) : path;
    if (item ? code === 'unknown-value' : result.typed) {
      issues.push(issue(at, code, 'The value', found.input, 'kept as it is'));
    } else if (item) {
      brokenItems.add(item.key);
      issues.push(issue(at, code, 'The item', found.input, 'left out'));
    } else {
      return { value: null, fault: code };
    }
  }
  const { output } = result;
  const isCut = brokenItems.size > 0 && Array.isArray(output);
  return {
    value: isCut ? output.filter((_, index) => !brokenItems.has(index)) : output,
    fault: null,
  };
}
