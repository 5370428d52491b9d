import type { OpenEnum } from './openEnum';

/** One run of a workflow. Times are epoch milliseconds (UTC). */
export interface Execution {
  readonly id: string;
  readonly workflowId: string | null;
  readonly status: OpenEnum<'pending' | 'running' | 'completed' | 'failed' | 'cancelled'> | null;
  readonly startedAt: number | null;
  /** `null`: still running, or not known. */
  readonly completedAt: number | null;
  readonly durationMs: number | null;
  readonly error: string | null;
}
