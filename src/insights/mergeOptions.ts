import type { DecisionOption } from '../model';
import { normalText } from './normalText';

const gravity = ['reversible', null, 'costly', 'irreversible'] as const;

/**
 * Each option once, in the order given: options of one id or one name are put together, with the pros, cons and effects
 * of all. Of what they say about taking back, the gravest holds; a word not known is as grave as costly.
 */
export function mergeOptions(options: readonly DecisionOption[]): DecisionOption[] {
  const merged: DecisionOption[] = [];
  const places = new Map<string, number>();
  for (const option of options) {
    const name = `name ${normalText(option.label)}`;
    const id = `id ${option.id}`;
    const place = places.get(id) ?? places.get(name);
    const earlier = place === undefined ? undefined : merged[place];
    if (place === undefined || earlier === undefined) {
      places.set(id, merged.length).set(name, merged.length);
      merged.push(option);
    } else {
      merged[place] = join(earlier, option);
      places.set(id, place).set(name, place);
    }
  }
  return merged;
}

function join(a: DecisionOption, b: DecisionOption): DecisionOption {
  return {
    ...a,
    isBaseline: a.isBaseline || b.isBaseline,
    isRecommended: a.isRecommended || b.isRecommended,
    pros: [...new Set([...a.pros, ...b.pros])],
    cons: [...new Set([...a.cons, ...b.cons])],
    expected: [...a.expected, ...b.expected],
    confidence: a.confidence.kind === 'unknown' ? b.confidence : a.confidence,
    effort: a.effort ?? b.effort,
    risk: a.risk ?? b.risk,
    reversibility:
      gravityOf(b.reversibility) > gravityOf(a.reversibility) ? b.reversibility : a.reversibility,
    needsApproval: a.needsApproval === true || b.needsApproval === true,
    permission: a.permission ?? b.permission,
  };
}

function gravityOf(reversibility: string | null): number {
  const place = (gravity as readonly unknown[]).indexOf(reversibility);
  return place === -1 ? gravity.indexOf('costly') : place;
}
