import type { Confidence } from '../model';
import { isRatio } from './isRatio';

const levels: ReadonlySet<unknown> = new Set(['high', 'medium', 'low']);

/**
 * Reads a confidence from whatever it came as: the model's own form, a ratio, or one of the words high, medium and
 * low. Anything else is `unknown` with a reason, never low: `87` may be a percentage or a fault, and only who knows the
 * source can say.
 */
export function toConfidence(value: unknown): Confidence {
  if (value === null || value === undefined) return { kind: 'unknown', reason: null };
  if (isRatio(value)) return { kind: 'probability', value };
  if (typeof value === 'number') return { kind: 'unknown', reason: 'out-of-range' };
  if (typeof value === 'string') return fromWord(value);
  return typeof value === 'object' ? fromObject(value) : { kind: 'unknown', reason: 'unreadable' };
}

function fromWord(word: string): Confidence {
  const level = word.trim().toLowerCase();
  return levels.has(level)
    ? { kind: 'categorical', level: level as 'high' | 'medium' | 'low' }
    : { kind: 'unknown', reason: 'unreadable' };
}

function fromObject(value: object): Confidence {
  const given = value as Partial<Record<string, unknown>>;
  if (given.kind === 'probability' && isRatio(given.value)) return value as Confidence;
  if (given.kind === 'categorical' && levels.has(given.level)) return value as Confidence;
  if (given.kind === 'unknown') return value as Confidence;
  return {
    kind: 'unknown',
    reason: given.kind === 'probability' ? 'out-of-range' : 'unreadable',
  };
}
