/**
 * The rows of one execution's log with the execution named in each: asked for one execution, the service leaves it out
 * of the rows. Anything else passes as it is.
 */
export function nameExecution(answer: unknown, executionId: string): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((row: unknown) => {
    const isRow = typeof row === 'object' && row !== null && !Array.isArray(row);
    if (!isRow || 'execution_id' in row) return row;
    return { ...row, execution_id: executionId };
  });
}
