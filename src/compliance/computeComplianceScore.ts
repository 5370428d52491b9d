import type { ComplianceData } from '../model';
import { indexCompliance } from './complianceIndex';
import { type ResultTime, resultsAt } from './resultsAt';
import { resolveScorePolicy, type ScorePolicy } from './scorePolicy';
import type { ScoreResult } from './scoreResult';
import { scoreScope } from './scoreScope';
import { withResults } from './withResults';

/**
 * The score of all that is known, with bounds, coverage and every control's part in it. Each control counts once,
 * however many frameworks ask for it. Without a conclusive result the score is `null`: never 0, never 1.
 *
 * Holds for every input: `0 ≤ lower ≤ score ≤ upper ≤ 1`, the order of the input does not matter, and under the
 * default policy one more fulfilled control never lowers the score. Cost: linear, and a sort of the controls.
 *
 * @param settings What differs from `defaultScorePolicy`.
 * @param time When the score is asked for: exceptions and evidence that have expired by then do not count.
 * Without it every result is as the service states it.
 */
export function computeComplianceScore(
  data: ComplianceData,
  settings?: Partial<ScorePolicy>,
  time?: ResultTime,
): ScoreResult {
  const policy = resolveScorePolicy(settings);
  const current = time ? withResults(data, resultsAt(data, time, policy.expiredEvidence)) : data;
  // Controls that each count once need no mappings, which are by far the longest list, and no requirements.
  const countsControls = policy.unit === 'control' && policy.method !== 'average_of_averages';
  const index = indexCompliance(
    countsControls ? { ...current, requirements: [], mappings: [] } : current,
  );
  const scope = {
    controls: [...index.controls.values()],
    requirements: [...index.requirements.values()],
  };
  return scoreScope(index, scope, policy);
}
