import * as v from 'valibot';
import type { AdapterIssueCode, Confidence } from '../../model';
import { define, ratio } from '../values/schemas';

const level = /* @__PURE__ */ define(() =>
  v.pipe(
    v.string(),
    v.trim(),
    v.toLowerCase(),
    v.picklist(['high', 'medium', 'low'], 'wrong-type' satisfies AdapterIssueCode),
    v.transform((word): Confidence => ({ kind: 'categorical', level: word })),
  ),
);

const probability = /* @__PURE__ */ define(() =>
  v.pipe(
    ratio,
    v.transform((value): Confidence => ({ kind: 'probability', value })),
  ),
);

/** How sure a source is: a fraction of 1, or one of three words. */
export const confidence = /* @__PURE__ */ define(() =>
  v.lazy((sent) => (typeof sent === 'string' && /[a-z]/i.test(sent) ? level : probability)),
);

/** What it is when nobody has said, or nobody could read it. */
export const unknownConfidence: Confidence = { kind: 'unknown' };
