import { expect, test, vi } from 'vitest';
import health from '../../../src/test/fixtures/made.services.health.json';
import { followServiceHealth } from './healthEvents';

test('gives each event as data, and a failure as a message', () => {
  const source = { close: vi.fn() } as unknown as EventSource;
  const onHealth = vi.fn();
  const onProblem = vi.fn();
  const stop = followServiceHealth(source, onHealth, onProblem);
  const receive = (data: string) => {
    source.onmessage?.({ data } as MessageEvent<string>);
  };

  receive(JSON.stringify(health));
  expect(onHealth).toHaveBeenCalledWith(
    expect.objectContaining({
      metrics: expect.arrayContaining([
        expect.objectContaining({ id: 'ecosystem_health', value: 0.77 }),
      ]) as unknown,
    }),
  );
  receive('{"error": "no analysis"}');
  source.onerror?.(new Event('error'));
  expect(onProblem.mock.calls.flat()).toEqual([
    'no analysis',
    expect.stringContaining('not known'),
  ]);

  stop();
  expect(source.close).toHaveBeenCalledOnce();
});
