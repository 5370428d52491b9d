import type { ComplianceData } from '../../model';
import type { ScorePolicy } from '../scorePolicy';

/** What a report is made of, and for when. */
export interface ReportInput {
  /** The service's data, before any date has changed a result. */
  readonly data: ComplianceData;
  /** What differs from `defaultScorePolicy`. */
  readonly policy?: Partial<ScorePolicy> | undefined;
  /** When the report is true, in epoch milliseconds (UTC). */
  readonly now: number;
  /** IANA name of the zone in which days end. */
  readonly timeZone: string;
  /** Ids of the controls in the report, in its order. Scores are of all controls all the same. @default all */
  readonly controlIds?: readonly string[] | undefined;
  /** What the report was narrowed to, in words. */
  readonly filters?: string | undefined;
}
