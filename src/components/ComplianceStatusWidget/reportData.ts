import { complianceIssues, exceptionStanding } from '../../compliance/index';
import type { AdapterIssue, ComplianceData } from '../../model/index';
import type { ComplianceEvent, ComplianceEventHandler } from './complianceEvent';
import type { ComplianceView } from './complianceView';

/** What is reported on, and to whom. */
export interface DataReport {
  readonly data: ComplianceData | undefined;
  readonly view: ComplianceView;
  /** Epoch milliseconds (UTC); `null`: not known, and nothing has expired. */
  readonly now: number | null;
  readonly timeZone: string;
  readonly onDataIssue: ((issues: readonly AdapterIssue[]) => void) | undefined;
  readonly onEvent: ComplianceEventHandler | undefined;
}

/** Tells the app what there is to say of the data. A file of its own, loaded only for who asks. */
export function reportData({ data, view, now, timeZone, ...app }: DataReport): void {
  if (data === undefined) return;
  for (const event of observeData(data, view, now, timeZone)) {
    if (event.type === 'data.issue') app.onDataIssue?.(event.issues);
    app.onEvent?.(event);
  }
}

/**
 * What is to be said of some data as soon as it is here: what is wrong in it, where a stated score is not the one that
 * its controls give, and which approved exceptions have expired.
 */
function observeData(
  data: ComplianceData,
  { cards }: ComplianceView,
  now: number | null,
  timeZone: string,
): readonly ComplianceEvent[] {
  const issues = complianceIssues(data);
  return [
    ...(issues.length > 0 ? [{ type: 'data.issue', issues } as const] : []),
    ...cards.flatMap(({ id, stated, score, computed }): ComplianceEvent | [] =>
      score?.mismatch == null || stated === null || computed.score === null
        ? []
        : { type: 'score.mismatch', frameworkId: id, stated, computed: computed.score },
    ),
    ...(data.exceptions ?? []).flatMap((exception): ComplianceEvent | [] => {
      const { id, controlId, state } = exception;
      return state === 'approved' && exceptionStanding(exception, now, timeZone) === 'expired'
        ? { type: 'exception.expiredSeen', controlId, exceptionId: id }
        : [];
    }),
  ];
}
