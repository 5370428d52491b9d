import type { ExecutionLogFields } from './executionLog';
import { isRecord } from '../values/isRecord';
import { soundText, soundTime } from '../reading/soundValues';

/**
 * The fields of a log row that is sound throughout, several times faster than by its shape; `null` when anything is
 * unusual, camelCase names among it. It agrees with `readFields` on `executionLogShape`.
 */
export function soundExecutionLog(sent: unknown): ExecutionLogFields | null {
  if (!isRecord(sent) || 'executionId' in sent || 'stepName' in sent || 'durationMs' in sent) {
    return null;
  }
  const { duration_ms: durationMs } = sent;
  const id = soundText(sent.id);
  const executionId = soundText(sent.execution_id);
  const stepName = soundText(sent.step_name);
  const timestamp = soundTime(sent.timestamp);
  const stepType = soundText(sent.step_type);
  const level = soundText(sent.level);
  const errorMessage = soundText(sent.error_message);
  const isSound =
    id !== undefined &&
    typeof executionId === 'string' &&
    typeof stepName === 'string' &&
    typeof timestamp === 'number' &&
    typeof durationMs === 'number' &&
    durationMs >= 0 &&
    durationMs < Infinity &&
    stepType !== undefined &&
    level !== undefined &&
    errorMessage !== undefined &&
    sent.stepType === undefined &&
    sent.errorMessage === undefined;
  if (!isSound) return null;
  return { id, executionId, stepName, timestamp, durationMs, stepType, level, errorMessage };
}
