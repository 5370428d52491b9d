import { describe, expect, it } from 'vitest';
import { openList, openObject, openRecord } from './openAnswer';
import { count } from '../values/schemas';
import { expected, optional, shape } from './shape';

const twoFields = shape(() => ({
  totalRequests: expected(count),
  other: optional(count, 'alias'),
}));
const open = (answer: unknown) => openObject(answer, twoFields, 'a test answer');

describe('openObject', () => {
  it('finds a field in snake_case, in camelCase and under its other name', () => {
    for (const answer of [
      { total_requests: 1, other: 2 },
      { totalRequests: 1, alias: 2 },
    ]) {
      expect(open(answer)).toMatchObject({ ok: true, fields: { totalRequests: 1, other: 2 } });
    }
  });

  it('takes an object with none of its fields for another answer, not for one in which all is missing', () => {
    expect(open({})).toMatchObject({ ok: false, error: { code: 'UNEXPECTED_ANSWER' } });
    expect(open({ foo: 1 }).ok).toBe(false);
  });

  it('names the whole answer when that is at fault', () => {
    expect(open([])).toMatchObject({
      ok: false,
      error: { status: null, retryable: false },
      issues: [{ path: '', code: 'wrong-type', dropped: true }],
    });
    expect(open(null).issues).toMatchObject([{ path: '', code: 'missing' }]);
  });

  it.each([
    [{ error: 'down' }, 'down'],
    [{ error: { message: 'deep down' } }, 'deep down'],
    [{ detail: 'Not yours' }, 'Not yours'],
    [{ code: 'E', message: 'Envelope', user_message: 'Sorry' }, 'Envelope'],
    [{ title: 'Problem', status: 500, detail: 'RFC 9457' }, 'RFC 9457'],
  ])('hears the error in %j', (answer, message) => {
    expect(open(answer)).toMatchObject({ ok: false, error: { message } });
  });

  it('does not take a further field for an error', () => {
    expect(open({ total_requests: 1, error: null, detail: 'a field like any' }).ok).toBe(true);
  });

  it('is not misled by keys that objects have by birth', () => {
    const answer: unknown = JSON.parse('{"__proto__": {"total_requests": 1}, "constructor": 2}');
    expect(open(answer).ok).toBe(false);
  });
});

describe('openList', () => {
  it('finds a list, bare or under its name, with its path', () => {
    expect(openList([1], 'a list', 'items')).toMatchObject({ ok: true, items: { path: '' } });
    expect(openList({ items: [1] }, 'a list', 'items')).toMatchObject({
      ok: true,
      items: { path: '/items', value: [1] },
    });
  });

  it('takes no other object for a list', () => {
    expect(openList({ rows: [1] }, 'a list', 'items').ok).toBe(false);
    expect(openList({ items: {} }, 'a list', 'items').ok).toBe(false);
  });
});

describe('openRecord', () => {
  it('takes an object without entries for an answer that holds none', () => {
    expect(openRecord({}, 'a record').ok).toBe(true);
    expect(openRecord([], 'a record').ok).toBe(false);
  });
});
