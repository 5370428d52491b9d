import { LoadFailure, useMoreTexts } from '../../../internal';
import type { DisplayError } from '../../../model';
import type { InsightFormat } from '../messages/panelMessages';
import { stateMessages } from '../messages/stateMessages';

export interface InsightsFailureProps {
  readonly error: DisplayError;
  /** Whether older findings stay below. */
  readonly keepsContent: boolean;
  readonly onRetry: (() => void) | undefined;
  readonly format: InsightFormat;
}

/** Says that the last call failed and why, and offers to try again. */
export function InsightsFailure({ format: panelFormat, ...failure }: InsightsFailureProps) {
  return <LoadFailure {...failure} format={useMoreTexts(panelFormat, stateMessages)} />;
}
