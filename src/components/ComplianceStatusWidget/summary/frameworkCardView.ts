import { frameworkStatus, resultPlace, type ScoreResult } from '../../../compliance/index';
import type { BarSegment, Tone } from '../../../internal/index';
import type { ComplianceControl, ComplianceFramework } from '../../../model/index';
import { type CardScore, cardScore } from './cardScore';
import type { DrawnStatus } from '../drawKnown';
import { drawStatus } from '../drawStatus';
import { frameworkLabel, regionName } from '../frameworkLabel';
import type { ScoreThreshold } from './scoreThreshold';
import type { ComplianceFormat } from '../messages/summaryMessages';

/** A framework as a card shows it. Every text is ready; every number in it comes from the same result. */
export interface FrameworkCardView {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  /** Name and region in one text. */
  readonly label: string;
  readonly status: DrawnStatus;
  /** Nobody assessed it and no control is listed, so that there is nothing to show but its name and its next audit. */
  readonly isBare: boolean;
  /** `null`: there is no score, and the status is the headline. */
  readonly score: CardScore | null;
  /** "4 of 5 controls assessed", or why there is nothing to assess. */
  readonly coverage: string;
  /** How often each result occurs, the good ones first, as a bar fills; what does not occur is left out. */
  readonly counts: readonly ResultCount[];
  readonly controlCount: number;
  /** The score that the service states, as it came, and the one that the controls give. */
  readonly stated: number | null;
  readonly computed: ScoreResult;
  /** Epoch milliseconds (UTC); `null`: not stated. */
  readonly assessedAt: number | null;
  readonly nextAuditAt: number | null;
  /** The earliest due time of its controls; `null` also when that is the audit. */
  readonly nextDueAt: number | null;
}

/** How often a result occurs: a part of the bar, and a line of its legend. */
export interface ResultCount extends DrawnStatus, BarSegment {}

/** What the card of a framework shows, from the service's statement and from the score of its controls. */
export function frameworkCardView(
  framework: ComplianceFramework,
  computed: ScoreResult,
  controls: readonly ComplianceControl[],
  format: ComplianceFormat,
  thresholds: readonly ScoreThreshold[],
): FrameworkCardView {
  const coverage = coverageText(computed, controls.length, format);
  const status = frameworkStatus(framework, computed);
  const nextDueAt = earliest(controls.map(({ dueAt }) => dueAt));
  return {
    id: framework.id,
    name: framework.name,
    region: regionName(framework.region),
    label: frameworkLabel(framework, format),
    status: drawStatus(status, format),
    isBare: status === 'not_assessed' && framework.score === null && controls.length === 0,
    score: cardScore(framework.score, computed, coverage, format, thresholds),
    coverage,
    counts: countResults(controls, format),
    controlCount: controls.length,
    stated: framework.score,
    computed,
    assessedAt: framework.assessedAt,
    nextAuditAt: framework.nextAuditAt,
    nextDueAt: nextDueAt === framework.nextAuditAt ? null : nextDueAt,
  };
}

function coverageText(
  { applicable, assessed }: ScoreResult,
  total: number,
  format: ComplianceFormat,
): string {
  if (total === 0) return format.text('noControls');
  if (applicable === 0) return format.text('noneApplies');
  return format.text('coverage', { assessed, count: applicable });
}

/** The order of a bar: what is fulfilled, what is in part, what is not, and last what says nothing either way. */
const toneOrder: readonly Tone[] = ['success', 'info', 'warning', 'danger', 'neutral'];

function countResults(
  controls: readonly ComplianceControl[],
  format: ComplianceFormat,
): readonly ResultCount[] {
  const sizes = new Map<string, number>();
  for (const { result } of controls) sizes.set(result, (sizes.get(result) ?? 0) + 1);
  return [...sizes]
    .map(([result, size]) => ({ id: result, size, ...drawStatus(result, format) }))
    .sort(
      (a, b) =>
        toneOrder.indexOf(a.tone) - toneOrder.indexOf(b.tone) ||
        resultPlace(a.id) - resultPlace(b.id) ||
        (a.id < b.id ? -1 : 1),
    );
}

function earliest(times: readonly (number | null)[]): number | null {
  return times.reduce<number | null>(
    (first, time) => (time !== null && (first === null || time < first) ? time : first),
    null,
  );
}
