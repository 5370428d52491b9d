import * as v from 'valibot';
import type { AdapterIssueCode } from '../../model';
import { issue, pointer } from './issues';
import type { Issues } from './issues';
import { isRecord } from '../values/isRecord';
import { salvage } from './readValue';
import type { FieldValues, Shape } from './shape';

/**
 * Reads the fields of one object. Each is looked up in snake_case, then in camelCase, then by its other name.
 * Returns `null`, with one issue at `path`, when the value is no object or lacks a required field.
 */
export function readFields<S extends Shape>(
  value: unknown,
  shape: S,
  path: string,
  issues: Issues,
): FieldValues<S> | null {
  if (!isRecord(value)) {
    const code = value === null ? 'missing' : 'wrong-type';
    issues.push(issue(path, code, 'The item', value, 'left out'));
    return null;
  }
  const values: Record<string, unknown> = { ...shape.empty };
  const issuesBefore = issues.length;
  for (const { name, keys, field } of shape.plan) {
    let key = keys[0] ?? name;
    let raw = value[key];
    for (let i = 1; raw === undefined && i < keys.length; i++) {
      const other = keys[i] ?? name;
      raw = value[other];
      if (raw !== undefined) key = other;
    }
    let found: unknown = null;
    let fault: AdapterIssueCode | null = null;
    if (raw === undefined || raw === null || raw === '') {
      if (field.presence !== 'optional') fault = 'missing';
    } else {
      found = field.schema.shortcut?.(raw);
      if (found === undefined) {
        const result = v.safeParse(field.schema, raw);
        if (result.success) found = result.output;
        else ({ value: found, fault } = salvage(result, pointer(path, key), issues));
      }
      if (field.isBranch && fault === null) found = { path: pointer(path, key), value: found };
    }
    values[name] = found;
    if (fault === null) continue;
    if (field.presence === 'required') {
      // The item is one loss and one issue: what else was wrong with it no longer matters.
      issues.length = issuesBefore;
      issues.push(issue(path, fault, `The item's "${key}"`, raw, 'left out'));
      return null;
    }
    issues.push(issue(pointer(path, key), fault, 'The value', raw, 'treated as missing'));
  }
  return values as FieldValues<S>;
}
