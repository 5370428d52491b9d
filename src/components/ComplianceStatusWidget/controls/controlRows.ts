import { type ComplianceIndex, resultPlace } from '../../../compliance/index';
import { foldCase } from '../../../i18n/index';
import type { ComplianceFormat } from '../messages/summaryMessages';

/** A control as a line of the list. */
export interface ControlRow {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  /** As the service names it. */
  readonly result: string;
  /** What it would be without an exception; `null` when it is not exempt or nobody said. */
  readonly underlyingResult: string | null;
  /** The end of the exception that exempts it, in epoch milliseconds (UTC); `null`: none is stated. */
  readonly exemptUntil: number | null;
  /** The frameworks that the control answers to, in the order in which they are shown. */
  readonly frameworks: readonly { readonly id: string; readonly label: string }[];
  readonly owner: string | null;
  /** Epoch milliseconds (UTC). */
  readonly dueAt: number | null;
  /** What a search looks through. */
  readonly searchText: string;
}

/**
 * The controls as lines of a list, each once: what needs a person most first, then what is due first, then by
 * reference.
 *
 * @param exemptUntil Until when controls are exempt, by their ids, where that is known.
 */
export function controlRows(
  named: readonly { readonly id: string; readonly label: string }[],
  index: ComplianceIndex,
  format: ComplianceFormat,
  exemptUntil?: ReadonlyMap<string, number>,
): readonly ControlRow[] {
  const rows = [...index.controls.values()].map((control): ControlRow => {
    const { id, reference, title, result, owner, dueAt } = control;
    const ids = index.frameworksOfControl.get(id);
    const own = ids === undefined ? [] : named.filter((framework) => ids.has(framework.id));
    const searched = [reference, title, owner ?? '', ...own.map(({ label }) => label)];
    return {
      id,
      reference,
      title,
      result,
      underlyingResult: result === 'exempt' ? (control.underlyingResult ?? null) : null,
      exemptUntil: result === 'exempt' ? (exemptUntil?.get(id) ?? null) : null,
      frameworks: own,
      owner,
      dueAt,
      searchText: foldCase(searched.join('\n')),
    };
  });
  return rows.sort(
    (a, b) =>
      resultPlace(a.result) - resultPlace(b.result) ||
      // Two that are never due differ by NaN, which falls through to the reference.
      (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) ||
      format.compare(a.reference, b.reference) ||
      format.compare(a.id, b.id),
  );
}
