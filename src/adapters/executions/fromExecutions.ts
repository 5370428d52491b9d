import type { AdapterResult, Execution } from '../../model';
import { isFirst } from '../reading/isFirst';
import { issue, pointer } from '../reading/issues';
import { openList } from '../reading/openAnswer';
import { eachItem } from '../reading/readItems';
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
  const seen = new Set<string>();
  eachItem(opened.items, executionShape, issues, (item, path) => {
    if (!isFirst(seen, item.id, path, issues)) return;
    const { startedAt, completedAt } = item;
    const isOver = startedAt !== null && completedAt !== null;
    const durationMs = isOver && completedAt >= startedAt ? completedAt - startedAt : null;
    if (isOver && durationMs === null) {
      const at = pointer(path, 'completed_at');
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
