import { dueDate } from '../../../compliance/index';
import type { ComplianceFormat } from '../messages/summaryMessages';

/** What the summary sentence counts. */
export interface ComplianceTotals {
  readonly frameworks: number;
  readonly compliantFrameworks: number;
  readonly unassessedFrameworks: number;
  /** All controls, each once. */
  readonly controls: number;
  /** Those that apply. */
  readonly applicable: number;
  readonly compliant: number;
  readonly failing: number;
  readonly notAssessed: number;
  /** Epoch milliseconds (UTC) at which controls that apply are due. */
  readonly dueTimes: readonly number[];
}

/**
 * Says in one sentence what the data comes to: which controls fail, are not assessed or overdue, and which
 * frameworks nobody assessed. Empty when there is nothing to speak of.
 *
 * @param now Epoch milliseconds (UTC); `null`: not known, and nothing is called overdue.
 */
export function summarySentence(
  totals: ComplianceTotals,
  now: number | null,
  format: ComplianceFormat,
): string {
  const { text } = format;
  const clauses: string[] = [];
  if (totals.controls > 0) clauses.push(...controlClauses(totals, format));
  const overdue = totals.dueTimes.filter(
    (at) => dueDate(at, now, format.timeZone)?.isOverdue === true,
  ).length;
  if (overdue > 0) clauses.push(text('summaryOverdue', { count: overdue }));
  if (totals.frameworks > 0) clauses.push(...frameworkClauses(totals, format));
  return clauses.length === 0 ? '' : text('sentence', { text: format.list(clauses) });
}

function controlClauses(totals: ComplianceTotals, { text }: ComplianceFormat): string[] {
  const { controls, applicable, compliant, failing, notAssessed } = totals;
  if (applicable === 0) return [text('summaryNoneApplies', { count: controls })];
  if (notAssessed === applicable) return [text('summaryNoneAssessed', { count: applicable })];
  if (compliant === applicable) return [text('summaryAllComply', { count: applicable })];
  const first =
    failing === 0
      ? text('summaryNoneFails', { count: controls })
      : text('summaryFailing', { count: failing, total: controls });
  return notAssessed === 0 ? [first] : [first, text('summaryOpen', { count: notAssessed })];
}

function frameworkClauses(totals: ComplianceTotals, { text }: ComplianceFormat): string[] {
  const { controls, frameworks, compliantFrameworks: count, unassessedFrameworks } = totals;
  return [
    ...(controls === 0 && unassessedFrameworks < frameworks
      ? [text('summaryFrameworks', { count, total: frameworks })]
      : []),
    ...(unassessedFrameworks === 0
      ? []
      : [text('summaryFrameworksOpen', { count: unassessedFrameworks, total: frameworks })]),
  ];
}
