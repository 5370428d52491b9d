import type { ComplianceData, SeriesData } from '../../model';
import type * as adapters from '../index';

/** An adapter with one of its recorded answers. */
export interface AdapterCase {
  readonly adapter: keyof typeof adapters;
  /**
   * A file of `src/test/fixtures`, or an entry in it (`ws.frames/2`). What begins with `made.` was not recorded, but
   * written after the service's code.
   */
  readonly fixture: string;
  /** Where the items stand in the answer: names of keys, from the root. */
  readonly list?: readonly string[];
  /** What the data holds of each item, in any order. */
  readonly items?: (data: never) => readonly unknown[];
}

type Rows = 'frameworks' | 'requirements' | 'controls' | 'violations' | 'policies' | 'auditTrail';

/** The rows of these kinds. */
export const rows =
  (...keys: readonly Rows[]) =>
  (data: ComplianceData) =>
    keys.flatMap((key): readonly unknown[] => data[key]);

/** What stands under this key. */
export const listed = (key: string) => (data: Readonly<Record<string, readonly unknown[]>>) =>
  data[key] ?? [];

/** The points of a series, each with its id. */
export const pointsOf = ({ id, x, y }: SeriesData) =>
  Array.from(x, (at, index) => [id, at, y[index]]);
