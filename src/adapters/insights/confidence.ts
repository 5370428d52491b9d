import { safeParse } from 'valibot';
import type { AdapterIssueCode, Confidence } from '../../model';
import { ratio, readBy } from '../values/schemas';

const isLevel = (word: string) => word === 'high' || word === 'medium' || word === 'low';

/** How sure a source is: a fraction of 1, or one of three words. */
export const confidence = /* @__PURE__ */ readBy<Confidence>((sent, refuse) => {
  if (typeof sent === 'string' && /[a-z]/i.test(sent)) {
    const level = sent.trim().toLowerCase();
    return isLevel(level) ? { kind: 'categorical', level } : refuse('wrong-type');
  }
  const { success, output, issues } = safeParse(ratio, sent);
  if (!success) return refuse(issues[0].message as AdapterIssueCode);
  return { kind: 'probability', value: output };
});

/** What it is when nobody has said, or nobody could read it. */
export const unknownConfidence: Confidence = { kind: 'unknown' };
