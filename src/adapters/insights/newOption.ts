import type { DecisionOption } from '../../model';
import { unknownConfidence } from './confidence';

/** An option of which an answer states no more than `stated`; doing nothing is known by its name. */
export function newOption(
  stated: Pick<DecisionOption, 'id' | 'label'> & Partial<DecisionOption>,
): DecisionOption {
  return {
    isBaseline: /^do nothing$/i.test(stated.label),
    isRecommended: false,
    pros: [],
    cons: [],
    expected: [],
    confidence: unknownConfidence,
    effort: null,
    risk: null,
    reversibility: null,
    ...stated,
  };
}
