import {
  computeFrameworkScores,
  type ComplianceIndex,
  frameworkStatus,
  indexCompliance,
  knownResult,
  type ScorePolicy,
  type ScoreResult,
} from '../../compliance/index';
import type { ComplianceData, ComplianceFramework } from '../../model/index';
import type { ScoreThreshold } from './summary/scoreThreshold';
import { frameworkCardView, type FrameworkCardView } from './summary/frameworkCardView';
import { frameworkLabel } from './frameworkLabel';
import type { ComplianceFormat } from './messages/summaryMessages';
import type { ComplianceTotals } from './summary/summarySentence';

/** What all views show of compliance data. Cards, lists and spoken sentences are made from this one object. */
export interface ComplianceView {
  /** The frameworks, what needs a person most first. */
  readonly cards: readonly FrameworkCardView[];
  /** The data that it was made of, and who answers what in it. */
  readonly data: ComplianceData;
  readonly index: ComplianceIndex;
  /** What the list can be narrowed to, in alphabetical order. */
  readonly frameworks: readonly { readonly id: string; readonly label: string }[];
  readonly totals: ComplianceTotals;
  /** Whether there is neither a framework nor a control. */
  readonly isEmpty: boolean;
}

const noData: ComplianceData = {
  frameworks: [],
  requirements: [],
  controls: [],
  mappings: [],
  violations: [],
  policies: [],
  auditTrail: [],
  recommendations: [],
};

/** Makes the view of some data under a score policy. Cost: linear, and a sort of the controls. */
export function complianceView(
  data: ComplianceData = noData,
  policy: Partial<ScorePolicy> | undefined,
  format: ComplianceFormat,
  thresholds: readonly ScoreThreshold[] = [],
): ComplianceView {
  const index = indexCompliance(data);
  const scores = computeFrameworkScores(data, policy, index);
  const frameworks = [...new Map(data.frameworks.map((each) => [each.id, each])).values()];
  const cards = frameworks
    .flatMap((framework) => {
      const score = scores.get(framework.id);
      return score === undefined ? [] : [ranked(framework, score, index, format, thresholds)];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.card.score?.percent ?? 101) - (b.card.score?.percent ?? 101) ||
        format.compare(a.card.label, b.card.label) ||
        format.compare(a.card.id, b.card.id),
    );
  return {
    cards: cards.map(({ card }) => card),
    data,
    index,
    frameworks: frameworks
      .map((framework) => ({ id: framework.id, label: frameworkLabel(framework, format) }))
      .sort((a, b) => format.compare(a.label, b.label)),
    totals: totalsOf(frameworks, scores, index),
    isEmpty: frameworks.length === 0 && index.controls.size === 0,
  };
}

/** Framework statuses from what needs a person most; one of an unknown name goes before the good ones. */
const statusRanks = new Map<string, number>([
  ['non_compliant', 0],
  ['at_risk', 1],
  ['compliant', 3],
  ['exempt', 4],
  ['not_assessed', 5],
]);

function ranked(
  framework: ComplianceFramework,
  score: ScoreResult,
  index: ComplianceIndex,
  format: ComplianceFormat,
  thresholds: readonly ScoreThreshold[],
): { readonly rank: number; readonly card: FrameworkCardView } {
  const ids = index.controlsOfFramework.get(framework.id) ?? new Set<string>();
  const controls = [...ids].flatMap((id) => index.controls.get(id) ?? []);
  return {
    rank: statusRanks.get(frameworkStatus(framework, score)) ?? 2,
    card: frameworkCardView(framework, score, controls, format, thresholds),
  };
}

function totalsOf(
  frameworks: readonly ComplianceFramework[],
  scores: ReadonlyMap<string, ScoreResult>,
  index: ComplianceIndex,
): ComplianceTotals {
  const statuses = frameworks.map((each) => frameworkStatus(each, scores.get(each.id)));
  const controls = [...index.controls.values()];
  const results = controls.map(({ result }) => knownResult(result));
  const count = (result: string) => results.filter((each) => each === result).length;
  const applying = controls.filter(
    ({ result }) => result !== 'not_applicable' && result !== 'exempt',
  );
  return {
    frameworks: frameworks.length,
    compliantFrameworks: statuses.filter((status) => status === 'compliant').length,
    unassessedFrameworks: statuses.filter((status) => status === 'not_assessed').length,
    controls: controls.length,
    applicable: applying.length,
    compliant: count('compliant'),
    failing: count('non_compliant'),
    notAssessed: count('not_assessed'),
    dueTimes: applying.flatMap(({ dueAt }) => dueAt ?? []),
  };
}
