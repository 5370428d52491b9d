import { isRecord } from '../http/isRecord';

/**
 * The rows of one execution's log with the execution named in each: asked for one execution, the service leaves it out
 * of the rows. Rows under `logs` or `items` come out as a list; anything else passes as it is.
 */
export function nameExecution(answer: unknown, executionId: string): unknown {
  const rows = rowsOf(answer);
  if (!rows) return answer;
  return rows.map((row) =>
    isRecord(row) ? { ...row, execution_id: row.execution_id ?? executionId } : row,
  );
}

function rowsOf(answer: unknown): readonly unknown[] | null {
  const candidates: readonly unknown[] = isRecord(answer) ? [answer.logs, answer.items] : [answer];
  return candidates.find(isList) ?? null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
