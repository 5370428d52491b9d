import type { AdapterResult } from '../../model';

/** The data and the issues of an answer that was read; an error when it was not. */
export function dataOf<T>(result: AdapterResult<T>): {
  readonly data: T;
  /** Path, code and whether the item is lost, of each issue. */
  readonly found: readonly (readonly [path: string, code: string, dropped: boolean])[];
} {
  if (!result.ok) throw new Error(result.error.message);
  const found = result.issues.map(({ path, code, dropped }) => [path, code, dropped] as const);
  return { data: result.data, found };
}
