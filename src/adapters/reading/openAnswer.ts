import type { AdapterResult, ErrorIQError } from '../../model';
import { fromErrorAnswer } from './fromErrorAnswer';
import { issue } from './issues';
import type { Issues } from './issues';
import { isRecord } from '../values/isRecord';
import { readFields } from './readFields';
import type { Branch, FieldValues, Shape } from './shape';

type Failure = Extract<AdapterResult<never>, { ok: false }>;

/**
 * An answer that is an object with at least one of the fields of `shape`, or the failure that it is instead.
 *
 * @param inside A field that may hold this object, in an answer about more.
 */
export function openObject<S extends Shape>(
  answer: unknown,
  shape: S,
  what: string,
  inside?: string,
  path = '',
): { readonly ok: true; readonly fields: FieldValues<S>; readonly issues: Issues } | Failure {
  const failure = failureIn(answer);
  if (failure) return failure;
  if (!isRecord(answer)) return notThis(answer, what);
  if (inside !== undefined && isRecord(answer[inside])) {
    return openObject(answer[inside], shape, what, undefined, `/${inside}`);
  }
  // A stranger's object is not an answer in which everything happens to be missing.
  if (!shape.plan.some(({ keys }) => keys.some((key) => answer[key] !== undefined))) {
    return notThis(answer, what);
  }
  const issues: Issues = [];
  const fields = readFields(answer, shape, path, issues);
  return fields === null ? notThis(answer, what) : { ok: true, fields, issues };
}

/**
 * An answer that is a list, bare or under one of the names in `wrappers`, or the failure that it is instead.
 */
export function openList(
  answer: unknown,
  what: string,
  ...wrappers: readonly string[]
):
  | { readonly ok: true; readonly items: Branch<readonly unknown[]>; readonly issues: Issues }
  | Failure {
  if (Array.isArray(answer)) return { ok: true, items: { path: '', value: answer }, issues: [] };
  const failure = failureIn(answer);
  if (failure) return failure;
  if (isRecord(answer)) {
    for (const name of wrappers) {
      const value = answer[name];
      if (Array.isArray(value)) return { ok: true, items: { path: `/${name}`, value }, issues: [] };
    }
  }
  return notThis(answer, what);
}

/** An answer that is an object under the sender's own keys, or the failure that it is instead. */
export function openRecord(
  answer: unknown,
  what: string,
):
  | {
      readonly ok: true;
      readonly entries: Branch<Readonly<Record<string, unknown>>>;
      readonly issues: Issues;
    }
  | Failure {
  const failure = failureIn(answer);
  if (failure) return failure;
  if (!isRecord(answer)) return notThis(answer, what);
  return { ok: true, entries: { path: '', value: answer }, issues: [] };
}

/** The error that an answer reports although it came with status 200. */
export function failureIn(answer: unknown): Failure | null {
  if (!isRecord(answer)) return null;
  const keys = Object.keys(answer);
  const { error, detail } = answer;
  const isError =
    (typeof error === 'string' && error !== '') ||
    isRecord(error) ||
    (detail !== undefined && keys.every((key) => problemKeys.has(key))) ||
    ('user_message' in answer && 'code' in answer);
  return isError ? { ok: false, error: fromErrorAnswer(null, answer), issues: [] } : null;
}

/** Keys of FastAPI's errors and of problem details (RFC 9457); `detail` among others is a field like any. */
const problemKeys = new Set(['detail', 'title', 'status', 'type', 'instance']);

/** The failure of an answer that is not what was asked for at all: HTML, `null`, a list for an object. */
export function notThis(answer: unknown, what: string): Failure {
  const found = issue(
    '',
    answer === null ? 'missing' : 'wrong-type',
    `The answer, ${what},`,
    answer,
    'left out',
  );
  const error: ErrorIQError = {
    ...fromErrorAnswer(null, null),
    code: 'UNEXPECTED_ANSWER',
    message: found.message,
    retryable: false,
  };
  return { ok: false, error, issues: [found] };
}
