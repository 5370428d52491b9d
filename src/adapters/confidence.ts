import * as v from 'valibot';
import type { Confidence } from '../model';
import { ratio } from './schemas';

const level = v.pipe(
  v.picklist(['high', 'medium', 'low']),
  v.transform((word): Confidence => ({ kind: 'categorical', level: word })),
);

const probability = v.pipe(
  ratio,
  v.transform((value): Confidence => ({ kind: 'probability', value })),
);

/** How sure a source is: a fraction of 1, or one of three words. */
export const confidence = v.lazy((sent) =>
  typeof sent === 'string' && /^[a-z]/.test(sent) ? level : probability,
);

/** What it is when nobody has said, or nobody could read it. */
export const unknownConfidence: Confidence = { kind: 'unknown' };
