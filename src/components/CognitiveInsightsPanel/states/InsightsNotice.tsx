import { ConditionNotice, type LoadReading, useMoreTexts } from '../../../internal';
import type { InsightFormat } from '../messages/panelMessages';
import { stateMessages } from '../messages/stateMessages';

export interface InsightsNoticeProps {
  readonly reading: LoadReading;
  /** Epoch milliseconds (UTC). */
  readonly now: number | null;
  readonly format: InsightFormat;
}

/** Says in one line that what is shown is offline, incomplete or old. */
export function InsightsNotice({ format: panelFormat, ...notice }: InsightsNoticeProps) {
  return <ConditionNotice {...notice} format={useMoreTexts(panelFormat, stateMessages)} />;
}
