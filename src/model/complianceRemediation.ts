import type { OpenEnum } from './openEnum';

/** How far a remediation has come. */
export type RemediationState = 'proposed' | 'in_progress' | 'done' | 'failed' | 'rolled_back';

/** Work that is to fulfil a control. Times are epoch milliseconds (UTC). */
export interface ComplianceRemediation {
  readonly id: string;
  readonly controlId: string;
  readonly title: string;
  readonly state: OpenEnum<RemediationState>;
  readonly owner: string | null;
  readonly dueAt: number | null;
  readonly startedAt: number | null;
}
