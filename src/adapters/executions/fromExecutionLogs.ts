import type { AdapterResult, EventLog } from '../../model';
import { executionLogShape } from './executionLog';
import type { ExecutionLogFields } from './executionLog';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { textColumn } from './textColumn';

/**
 * Log rows of executions, `GET /api/workflows/executions/{id}/logs` or collected from `WS /ws/executions/{id}/logs` →
 * `EventLog`: a case is an execution, an activity a step. Contract: row "workflow executions".
 *
 * Rows keep their order. `timestamp` is when a step began (`timestampMarks: 'start'`); a time or duration that cannot be
 * read is `NaN`. A row without execution or step is left out; of two with one id the first is kept. The attributes are
 * `step_type`, `level` and `error_message`.
 *
 * A million rows take about a second.
 */
export function fromExecutionLogs(answer: unknown): AdapterResult<EventLog> {
  const opened = openList(answer, 'a list of log rows', 'logs', 'items');
  if (!opened.ok) return opened;
  const { items, issues } = opened;
  const capacity = items.value.length;
  const cases = textColumn(capacity);
  const activities = textColumn(capacity);
  const stepTypes = textColumn(capacity);
  const levels = textColumn(capacity);
  const errors = textColumn(capacity);
  const timestamp = new Float64Array(capacity);
  const durationMs = new Float64Array(capacity);
  let size = 0;
  const visit = (row: ExecutionLogFields) => {
    cases.set(size, row.executionId);
    activities.set(size, row.stepName);
    stepTypes.set(size, row.stepType);
    levels.set(size, row.level);
    errors.set(size, row.errorMessage);
    timestamp[size] = row.timestamp ?? NaN;
    durationMs[size] = row.durationMs ?? NaN;
    size++;
  };
  eachDistinctItem(items, executionLogShape, issues, visit);
  const data: EventLog = {
    size,
    caseIds: cases.values,
    activities: activities.values,
    caseOf: cases.build(size).index,
    activityOf: activities.build(size).index,
    timestamp: timestamp.slice(0, size),
    timestampMarks: 'start',
    durationMs: durationMs.slice(0, size),
    attributes: {
      step_type: stepTypes.build(size),
      level: levels.build(size),
      error_message: errors.build(size),
    },
  };
  return { ok: true, data, issues };
}
