import { conditionBody, type ConditionBody, type ConditionInput } from './conditionBody';

/**
 * Something to be said beside the insights while they stay on screen. `stale`: the data is old. `model-stale`: the
 * model behind it is. `partial`: some sources did not answer. `streaming`: a text is still being written.
 */
export type ConditionNotice =
  | 'offline'
  | 'reconnecting'
  | 'refresh-failed'
  | 'partial'
  | 'stale'
  | 'model-stale'
  | 'streaming';

/** Which state a panel of insights is in: one thing that its body says, and what is to be said beside it. */
export interface InsightsCondition {
  readonly body: ConditionBody;
  /** What else is to be said, the most important first. */
  readonly notices: readonly ConditionNotice[];
}

/**
 * Which state is true of the panel. "Healthy" takes a complete answer, and a source that says how many signals it
 * checked and had enough data: an empty list alone says nothing. What was loaded before stays on screen after a
 * failure, with a notice; a failure without anything to show is a failure.
 */
export function insightsCondition(input: ConditionInput): InsightsCondition {
  return { body: conditionBody(input), notices: noticesOf(input) };
}

function noticesOf(input: ConditionInput): ConditionNotice[] {
  const { state, shown, now, modelAt, modelStaleAfterMs } = input;
  const { connection, asOf, staleAfterMs } = state;
  const isOlder = (at: number | null | undefined, limit: number | undefined) =>
    now !== undefined && typeof at === 'number' && limit !== undefined && now - at >= limit;
  const notices: [boolean, ConditionNotice][] = [
    [connection === 'offline', 'offline'],
    [connection === 'reconnecting', 'reconnecting'],
    [state.status === 'error' && conditionBody(input).kind !== 'failed', 'refresh-failed'],
    [(state.partial?.missing.length ?? 0) > 0, 'partial'],
    [isOlder(asOf, staleAfterMs), 'stale'],
    [isOlder(modelAt, modelStaleAfterMs), 'model-stale'],
    [shown.some(({ status }) => status === 'streaming'), 'streaming'],
  ];
  return notices.flatMap(([holds, notice]) => (holds ? notice : []));
}
