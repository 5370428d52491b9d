import type { AdapterResult, Execution } from '../../model';
import { issue, pointer } from '../reading/issues';
import { openList } from '../reading/openAnswer';
import { eachDistinctItem } from '../reading/readItems';
import { identifier, oneOf, text, time } from '../values/schemas';
import { expected, optional, required, shape } from '../reading/shape';

const executionShape = /* @__PURE__ */ shape(() => ({
  id: required(identifier),
  workflowId: expected(identifier),
  status: expected(oneOf(['pending', 'running', 'completed', 'failed', 'cancelled'])),
  startedAt: optional(time),
  completedAt: optional(time),
  errorMessage: optional(text),
}));

/**
 * Runs of workflows, `GET /api/workflows/executions` → `{ executions }`, in the order in which they came.
 * Contract: row "workflow executions". The duration is the time between start and end; an end before the start gives
 * none, with an issue. Of two with one id the first is kept.
 */
export function fromExecutions(
  answer: unknown,
): AdapterResult<{ readonly executions: readonly Execution[] }> {
  const opened = openList(answer, 'a list of executions', 'executions', 'items');
  if (!opened.ok) return opened;
  const { issues } = opened;
  const executions: Execution[] = [];
  eachDistinctItem(opened.items, executionShape, issues, (item, index) => {
    const { startedAt, completedAt } = item;
    const isOver = startedAt !== null && completedAt !== null;
    const durationMs = isOver && completedAt >= startedAt ? completedAt - startedAt : null;
    if (isOver && durationMs === null) {
      const at = pointer(pointer(opened.items.path, index), 'completed_at');
      issues.push(
        issue(at, 'out-of-range', 'The duration', completedAt - startedAt, 'treated as missing'),
      );
    }
    executions.push({
      id: item.id,
      workflowId: item.workflowId,
      status: item.status,
      startedAt,
      completedAt,
      durationMs,
      error: item.errorMessage,
    });
  });
  return { ok: true, data: { executions }, issues };
}
