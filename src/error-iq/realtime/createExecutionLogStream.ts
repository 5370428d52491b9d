import { fromExecutionLogs } from '../../adapters';
import type { AdapterIssue, AdapterResult, EventLog, LoadState } from '../../model';
import type { ErrorIQClient } from '../createErrorIQClient';
import { nameExecution } from '../groups/nameExecution';
import { clientError } from '../http/clientError';
import { isRecord } from '../http/isRecord';
import { parseJson } from '../http/parseJson';
import { createStream, type Stream } from './createStream';

/** Which execution to follow, and how far back. */
export interface ExecutionLogStreamOptions {
  readonly client: ErrorIQClient;
  readonly tenantId: string;
  readonly executionId: string;
  /** How many steps are kept: those that came last. @default 10000 */
  readonly maxRows?: number | undefined;
}

/** What is known of an execution at one moment. The same object until something changes. */
export interface ExecutionLogSnapshot {
  /** One case, each step an event, in the order of arrival. */
  readonly log: EventLog;
  /** Fits the `state` of a component. */
  readonly state: LoadState;
  /** The latest faults found in what came, at most 100. */
  readonly issues: readonly AdapterIssue[];
}

/** A row as the service sends it. */
type Row = Readonly<Record<string, unknown>>;

/**
 * The steps of one execution as they happen. The socket sends what happened before each time it opens, and the history
 * is fetched besides; both are merged by id. Streams of one client and execution share one socket.
 *
 * @example
 * const stream = createExecutionLogStream({ client, tenantId: 'acme', executionId });
 * const { log, state } = useSyncExternalStore(stream.subscribe, stream.getSnapshot, stream.getSnapshot);
 */
export function createExecutionLogStream({
  client,
  tenantId,
  executionId,
  maxRows = 10_000,
}: ExecutionLogStreamOptions): Stream<ExecutionLogSnapshot> {
  const stream = createStream<Row>({
    getConnection: () => client.getConnection('sockets.executionLogs', { executionId }),
    fetchHistory: (signal) =>
      client.executions.getExecutionLogRows(tenantId, executionId, { signal }),
    readFrame: (text) => readFrame(text, executionId),
    idOf,
    merge: (known, news) => ({ ...known, ...news }),
    arrange: (rows) => rows.slice(-maxRows),
    floodAt: 2 * maxRows,
    random: client.random,
  });

  let rows: readonly Row[] | null = null;
  let log: EventLog = emptyLog;
  let source = stream.getSnapshot();
  let snapshot: ExecutionLogSnapshot | null = null;
  return {
    ...stream,
    getSnapshot: () => {
      const next = stream.getSnapshot();
      if (snapshot !== null && next === source) return snapshot;
      source = next;
      if (next.items !== rows) {
        rows = next.items;
        log = toLog(rows);
      }
      snapshot = { log, state: next.state, issues: next.issues };
      return snapshot;
    },
  };
}

const emptyLog: EventLog = {
  size: 0,
  caseIds: [],
  activities: [],
  caseOf: new Uint32Array(),
  activityOf: new Uint32Array(),
  timestamp: new Float64Array(),
};

/** Every row was readable by itself when it came. */
function toLog(rows: readonly Row[]): EventLog {
  const answer = fromExecutionLogs(rows);
  return answer.ok ? answer.data : emptyLog;
}

function readFrame(text: string, executionId: string): AdapterResult<readonly Row[]> {
  const json = parseJson(text);
  const value = json.ok ? json.value : null;
  if (isRecord(value)) {
    if (value.type === 'heartbeat') return { ok: true, data: [], issues: [] };
    const rows = nameExecution([value], executionId);
    const log = fromExecutionLogs(rows);
    if (!log.ok) return log;
    return { ok: true, data: log.data.size > 0 ? (rows as Row[]) : [], issues: log.issues };
  }
  const message = 'A frame came that is no row of a log; it was left out.';
  const issue = { path: '', code: 'wrong-type', message, dropped: true } as const;
  return { ok: false, error: clientError('NETWORK_ERROR', message), issues: [issue] };
}

/** A row without an id is known by what it says. */
function idOf(row: Row): string {
  const { id } = row;
  return typeof id === 'string' || typeof id === 'number' ? `id ${id}` : JSON.stringify(row);
}
