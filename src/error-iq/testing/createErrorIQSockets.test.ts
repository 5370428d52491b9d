// @vitest-environment jsdom
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import frames from '../../test/fixtures/ws.frames.json';
import { createErrorIQClient } from '../createErrorIQClient';
import { createErrorIQSockets } from './createErrorIQSockets';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

function connect(sockets: ReturnType<typeof createErrorIQSockets>) {
  server.use(...sockets.handlers);
  const client = createErrorIQClient({ baseUrl: 'https://error-iq.example', random: () => 0.01 });
  const texts: string[] = [];
  const states: string[] = [];
  const leave = client.getConnection('sockets.notifications', { tenantId: 'acme' }).subscribe({
    onText: (text) => texts.push(text),
    onState: (state) => states.push(state),
    onOddFrame: () => undefined,
  });
  return { texts, states, leave };
}

test('sends the recorded frames as they are', async () => {
  const sockets = createErrorIQSockets({ frames: { 'sockets.notifications': frames }, everyMs: 1 });
  const { texts, leave } = connect(sockets);
  const expected = frames.filter((frame) => frame !== 'pong');
  await vi.waitFor(() => expect(texts).toHaveLength(expected.length));
  expect(texts).toContain('not json {');
  expect(JSON.parse(texts[0] ?? '')).toEqual(frames[0]);
  leave();
});

test('beats, and sends by hand what a test wants', async () => {
  const sockets = createErrorIQSockets({ heartbeatMs: 1 });
  const { texts, states, leave } = connect(sockets);
  await vi.waitFor(() => expect(states).toContain('open'));
  sockets.send('sockets.notifications', { id: 'x' });
  await vi.waitFor(() => expect(texts).toContain('{"id":"x"}'));
  await vi.waitFor(() => expect(texts.join()).toContain('heartbeat'));
  leave();
});

test('answers a ping with pong', async () => {
  server.use(...createErrorIQSockets().handlers);
  const socket = new WebSocket('wss://error-iq.example/ws/executions/e-1/logs');
  const heard: unknown[] = [];
  socket.onmessage = ({ data }) => heard.push(data);
  socket.onopen = () => socket.send('ping');
  await vi.waitFor(() => expect(heard).toEqual(['pong']));
  socket.close();
});

test('cuts by hand and by the clock; the client comes back', async () => {
  const sockets = createErrorIQSockets({ cutAfterMs: 30 });
  const { states, leave } = connect(sockets);
  await vi.waitFor(() => expect(states.filter((state) => state === 'open')).toHaveLength(2));
  sockets.cut();
  await vi.waitFor(() =>
    expect(states.filter((state) => state === 'waiting').length).toBeGreaterThan(1),
  );
  leave();
});
