import type { EventLog } from '@auterity/shared-components';
import { fromExecutionLogs } from '@auterity/shared-components/adapters';
import { ErrorIQFailure, type ErrorIQClient } from '@auterity/shared-components/error-iq';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { DashboardSource } from './DashboardPage';

/** So many executions make the map: the service has one call for each. */
const executionsShown = 60;

/** How the latest executions went, step by step, as one event log. */
export function useProcessLog(source: DashboardSource): UseQueryResult<EventLog> {
  const { client, queries, tenantId } = source;
  return useQuery({
    queryKey: [...queries.all(tenantId), 'processLog'],
    queryFn: () => readProcessLog(client, tenantId),
  });
}

async function readProcessLog(client: ErrorIQClient, tenantId: string): Promise<EventLog> {
  const listed = await client.executions.getExecutions(tenantId, { limit: executionsShown });
  if (!listed.ok) throw new ErrorIQFailure(listed.error);
  const latest = listed.data.executions.slice(0, executionsShown);
  const answers = await Promise.all(
    latest.map(({ id }) => client.executions.getExecutionLogRows(tenantId, id)),
  );
  const rows = answers.flatMap((answer) => {
    if (!answer.ok) throw new ErrorIQFailure(answer.error);
    return answer.data;
  });
  const log = fromExecutionLogs(rows);
  if (!log.ok) throw new ErrorIQFailure(log.error);
  return log.data;
}
