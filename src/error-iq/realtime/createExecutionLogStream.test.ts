import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import frames from '../../test/fixtures/ws.frames.json';
import recorded from '../../test/fixtures/executions.logs.json';
import { createErrorIQClient } from '../createErrorIQClient';
import { fakeFetch } from '../testSupport/fakeFetch';
import { fakePage } from '../testSupport/fakePage';
import { fakeSockets } from '../testSupport/fakeSockets';
import { createExecutionLogStream } from './createExecutionLogStream';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(100);
const executionId = 'e-1';
const rows = recorded
  .slice(0, 6)
  .map((row, index) => ({ ...row, id: `r-${index}`, execution_id: executionId }));

function setUp(history: () => unknown, maxRows?: number) {
  const sockets = fakeSockets();
  const fetch = fakeFetch(() => Response.json(history()));
  const client = createErrorIQClient({
    baseUrl: 'https://api.example',
    fetch,
    WebSocket: sockets.WebSocket,
    page: fakePage(),
    random: () => 0.5,
    retry: false,
  });
  const stream = createExecutionLogStream({ client, tenantId: 'acme', executionId, maxRows });
  return { sockets, fetch, stream };
}

test('merges what the socket tells again with the history: each step once', async () => {
  const { sockets, fetch, stream } = setUp(() => rows.slice(0, 4));
  stream.subscribe(() => undefined);
  expect(sockets.last().url).toBe('wss://api.example/ws/executions/e-1/logs');
  sockets.last().open();
  for (const row of rows) sockets.last().send(row);
  await settle();
  expect(fetch.calls[0]?.[0]).toBe(
    'https://api.example/api/workflows/executions/e-1/logs?limit=1000',
  );
  expect(stream.getSnapshot().log.size).toBe(6);
  sockets.last().cut();
  await vi.advanceTimersByTimeAsync(500);
  sockets.last().open();
  for (const row of rows) sockets.last().send(row);
  await settle();
  expect(stream.getSnapshot().log.size).toBe(6);
  expect(stream.getSnapshot().log.caseIds).toEqual([executionId]);
});

test('rows of the history that do not name their execution are of this one', async () => {
  const { sockets, stream } = setUp(() => rows.map((row) => ({ ...row, execution_id: undefined })));
  stream.subscribe(() => undefined);
  sockets.last().open();
  await settle();
  expect(stream.getSnapshot().log.caseIds).toEqual([executionId]);
});

test('frames that are no rows cost themselves alone', async () => {
  const { sockets, stream } = setUp(() => []);
  stream.subscribe(() => undefined);
  sockets.last().open();
  for (const frame of [...frames, ['x'], { id: 'r-9' }, ...rows]) sockets.last().send(frame);
  await settle();
  const { log, issues } = stream.getSnapshot();
  expect(log.size).toBe(6);
  expect(issues.length).toBeGreaterThan(0);
});

test('is the same object until something changes, and the log until a row comes', async () => {
  const { sockets, stream } = setUp(() => []);
  expect(stream.getSnapshot()).toBe(stream.getSnapshot());
  expect(stream.getSnapshot()).toMatchObject({ log: { size: 0 }, state: { status: 'idle' } });
  stream.subscribe(() => undefined);
  sockets.last().open();
  sockets.last().send(rows[0]);
  await settle();
  const before = stream.getSnapshot();
  expect(stream.getSnapshot()).toBe(before);
  sockets.last().send({ type: 'heartbeat', timestamp: 1 });
  await settle();
  expect(stream.getSnapshot()).toBe(before);
  sockets.last().cut();
  await settle();
  expect(stream.getSnapshot().state.connection).toBe('reconnecting');
  expect(stream.getSnapshot().log).toBe(before.log);
});

test('keeps the rows that came last', async () => {
  const { sockets, stream } = setUp(() => [], 3);
  stream.subscribe(() => undefined);
  sockets.last().open();
  for (let id = 0; id < 100; id += 1) sockets.last().send({ ...rows[0], id: `r-${id}` });
  await settle();
  expect(stream.getSnapshot().log.size).toBe(3);
});

describe('an execution that is not there', () => {
  test('is a failure with its reason', async () => {
    const { sockets, stream } = setUp(() => ({ detail: 'Execution not found' }));
    stream.subscribe(() => undefined);
    sockets.last().open();
    sockets.last().cut(1008);
    await settle();
    expect(stream.getSnapshot().state).toMatchObject({
      status: 'error',
      error: { message: 'Execution not found' },
    });
    expect(sockets.opened).toHaveLength(1);
  });
});
