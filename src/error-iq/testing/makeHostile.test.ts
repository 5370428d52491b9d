import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeHostile } from './makeHostile';

test('puts markup into prose, code into links, and leaves ids and times alone', () => {
  const answer = {
    id: 'n-1',
    title: 'Hello',
    logo_url: '/static/x.png',
    created_at: '2026-11-22T17:00:00',
  };
  const hostile = makeHostile(answer) as typeof answer;
  expect(hostile.id).toBe('n-1');
  expect(hostile.created_at).toBe(answer.created_at);
  expect(hostile.title).toMatch(/^Hello .+/);
  expect(hostile.logo_url).not.toMatch(/^(https?:|\/static)/);
});

test('sends an item twice', () => {
  expect(makeHostile([{ id: 'a' }, { id: 'b' }])).toHaveLength(3);
});

test('never changes the recording or a prototype, and attacks the same way each time', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (answer) => {
      const before = JSON.stringify(answer);
      expect(JSON.stringify(makeHostile(answer))).toBe(JSON.stringify(makeHostile(answer)));
      expect(JSON.stringify(answer)).toBe(before);
      expect(({} as Record<string, unknown>).attacked).toBeUndefined();
    }),
  );
});
