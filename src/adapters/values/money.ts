import * as v from 'valibot';
import type { AdapterIssueCode } from '../../model';
import { define, number } from './schemas';

/** An amount, or the prose that a service sends in its place, such as "10-20%". */
export interface Money {
  readonly value: number | null;
  readonly text: string | null;
}

/** Money as a number, as text of a number, or as prose; prose is kept and reported. */
export const money = /* @__PURE__ */ define(() =>
  v.pipe(
    v.union(
      [
        v.pipe(
          number,
          v.transform((value): Money => ({ value, text: null })),
        ),
        v.pipe(
          v.string(),
          v.transform((text): Money => ({ value: null, text: text.trim() })),
        ),
      ],
      'wrong-type' satisfies AdapterIssueCode,
    ),
    v.check(({ value }) => value !== null, 'not-a-number' satisfies AdapterIssueCode),
  ),
);
