import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSupportDesk } from './ownAdapter';

test('keeps what is whole, leaves a gap for what is not, and lists both faults', () => {
  const answer = fromSupportDesk({
    hours: [
      { at: '2026-01-01T00:00:00Z', median_seconds: 90 },
      { at: '2026-01-01T01:00:00Z', median_seconds: 'soon' },
      { at: 'yesterday', median_seconds: 60 },
    ],
  });
  if (!answer.ok) throw new Error(answer.error.message);
  expect([...(answer.data.series[0]?.y ?? [])]).toEqual([90_000, NaN]);
  expect(answer.issues.map(({ path, dropped }) => [path, dropped])).toEqual([
    ['/hours/1/median_seconds', false],
    ['/hours/2', true],
  ]);
});

test('hands on the error that a service sent in its place', () => {
  const answer = fromSupportDesk({ error: 'The desk is closed' });
  expect(answer).toMatchObject({ ok: false, error: { message: 'The desk is closed' } });
});

test('never throws, whatever is sent', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(fromSupportDesk(value)).toHaveProperty('ok');
    }),
  );
});
