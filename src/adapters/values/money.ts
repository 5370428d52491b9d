import * as v from 'valibot';
import type { AdapterIssueCode } from '../../model';
import { define, number, readBy } from './schemas';

/** An amount, or the prose that a service sends in its place, such as "10-20%". */
export interface Money {
  readonly value: number | null;
  readonly text: string | null;
}

/** Money as a number, as text of a number, or as prose; prose is kept and reported. */
export const money = /* @__PURE__ */ define(() =>
  v.pipe(
    readBy<Money>((sent, refuse) => {
      const { success, output } = v.safeParse(number, sent);
      if (success) return { value: output, text: null };
      return typeof sent === 'string'
        ? { value: null, text: sent.trim() }
        : refuse(typeof sent === 'number' ? 'not-a-number' : 'wrong-type');
    }),
    v.check(({ value }) => value !== null, 'not-a-number' satisfies AdapterIssueCode),
  ),
);
