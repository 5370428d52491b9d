import type { ComplianceData } from '../../model';
import { computeComplianceScore } from '../computeComplianceScore';
import { resolveScorePolicy, type ScorePolicy, type ScoreUnit } from '../scorePolicy';
import type { ScoreResult } from '../scoreResult';
import type { ReportInput } from './reportInput';

/** A report as data: all that went into the score, and the score. It survives JSON, so the score can be made again. */
export interface ComplianceJson {
  readonly format: 'auterity-compliance';
  readonly version: 1;
  /** Epoch milliseconds (UTC). */
  readonly asOf: number;
  readonly timeZone: string;
  readonly filters: string | null;
  readonly policy: Omit<ScorePolicy, 'weights'>;
  /** What each unit weighs, when the policy weighs them: controls by id, requirements by framework and id. */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly data: ComplianceData;
  readonly result: Omit<ScoreResult, 'policy'> & { readonly policy: Omit<ScorePolicy, 'weights'> };
}

/** The report as data. A policy's weights become figures, since a function cannot be written down. */
export function complianceJson(input: ReportInput): ComplianceJson {
  const { data, now, timeZone } = input;
  const { weights, ...policy } = resolveScorePolicy(input.policy);
  const result = computeComplianceScore(data, input.policy, { now, timeZone });
  const units: readonly ScoreUnit[] = [...data.controls, ...data.requirements];
  return {
    format: 'auterity-compliance',
    version: 1,
    asOf: now,
    timeZone,
    filters: input.filters ?? null,
    policy,
    weights: weights ? Object.fromEntries(units.map((unit) => [keyOf(unit), weights(unit)])) : null,
    data,
    result: { ...result, policy },
  };
}

/** Makes the score again from a report that `complianceJson` wrote. */
export function reproduceScore({
  data,
  policy,
  weights,
  asOf,
  timeZone,
}: ComplianceJson): ScoreResult {
  const settings = weights
    ? { ...policy, weights: (unit: ScoreUnit) => weights[keyOf(unit)] ?? 1 }
    : policy;
  return computeComplianceScore(data, settings, { now: asOf, timeZone });
}

function keyOf(unit: ScoreUnit): string {
  return 'frameworkId' in unit
    ? JSON.stringify([unit.frameworkId, unit.id])
    : JSON.stringify([unit.id]);
}
