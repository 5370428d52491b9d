import type { ProcessSequences } from '../../model';
import { rankTexts } from './rankTexts';

/** Cases grouped by their sequence of activities, the most frequent group first. */
export interface VariantGroups {
  /** One case of each variant. */
  readonly sample: Uint32Array;
  readonly count: Uint32Array;
  /** The variant of each case; `0xffffffff` for a case without events. */
  readonly variantOf: Uint32Array;
}

const none = 0xffffffff;

/**
 * Groups cases that have the same activities in the same order. Groups of equal size are sorted by their activities'
 * names, by code point. Hashing with every hit verified: cost is linear in events, and no two variants are ever merged.
 */
export function groupVariants(sequences: ProcessSequences): VariantGroups {
  const { caseStart, activityOf } = sequences;
  const cases = Math.max(0, caseStart.length - 1);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(cases * 2 + 2))).fill(none);
  const found: number[] = [];
  const count: number[] = [];
  const variantOf = new Uint32Array(cases).fill(none);
  for (let c = 0; c < cases; c++) {
    const from = caseStart[c] ?? 0;
    const to = caseStart[c + 1] ?? 0;
    if (from === to) continue;
    let slot = hash(activityOf, from, to) & (slots.length - 1);
    let variant = slots[slot] ?? none;
    while (variant !== none && !isSame(sequences, found[variant] ?? 0, c)) {
      slot = (slot + 1) & (slots.length - 1);
      variant = slots[slot] ?? none;
    }
    if (variant === none) {
      variant = found.push(c) - 1;
      count.push(0);
      slots[slot] = variant;
    }
    count[variant] = (count[variant] ?? 0) + 1;
    variantOf[c] = variant;
  }

  const rank = rankTexts(sequences.activities);
  const order = found.map((_, v) => v);
  order.sort(
    (a, b) =>
      (count[b] ?? 0) - (count[a] ?? 0) || compare(sequences, rank, found[a] ?? 0, found[b] ?? 0),
  );
  const place = new Uint32Array(order.length);
  order.forEach((variant, i) => (place[variant] = i));
  return {
    sample: Uint32Array.from(order, (v) => found[v] ?? 0),
    count: Uint32Array.from(order, (v) => count[v] ?? 0),
    variantOf: variantOf.map((v) => (v === none ? none : (place[v] ?? none))),
  };
}

/** FNV-1a over the numbers, with a last mix, since only the low bits are used. */
function hash(activityOf: Uint32Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (activityOf[i] ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

function isSame({ caseStart, activityOf }: ProcessSequences, a: number, b: number): boolean {
  const from = caseStart[a] ?? 0;
  const other = caseStart[b] ?? 0;
  const length = (caseStart[a + 1] ?? 0) - from;
  if ((caseStart[b + 1] ?? 0) - other !== length) return false;
  for (let i = 0; i < length; i++) if (activityOf[from + i] !== activityOf[other + i]) return false;
  return true;
}

function compare(
  { caseStart, activityOf }: ProcessSequences,
  rank: Uint32Array,
  a: number,
  b: number,
): number {
  const from = caseStart[a] ?? 0;
  const other = caseStart[b] ?? 0;
  const lengthA = (caseStart[a + 1] ?? 0) - from;
  const lengthB = (caseStart[b + 1] ?? 0) - other;
  for (let i = 0; i < Math.min(lengthA, lengthB); i++) {
    const x = rank[activityOf[from + i] ?? 0] ?? 0;
    const y = rank[activityOf[other + i] ?? 0] ?? 0;
    if (x !== y) return x - y;
  }
  return lengthA - lengthB;
}
