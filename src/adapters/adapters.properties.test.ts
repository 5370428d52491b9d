import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdapterResult } from '../model';
import * as adapters from './index';
import { adapterCases } from './testSupport/adapterCases';
import { adapterNamed } from './testSupport/adapterNamed';
import { at, breakValue, changes, put, renameKey, shorten } from './testSupport/breakages';
import { likeIt } from './testSupport/likeIt';
import { readFixture } from './testSupport/readFixture';

/**
 * What holds for every adapter, whatever it is given: it answers, the same every time, with finite numbers or declared
 * gaps, with well-formed issues, and without losing an item that was whole. 20,000 runs in all.
 */
const runsPerCase = Math.ceil(10_000 / adapterCases.length);
const timeout = 60_000;

const breakage = fc
  .tuple(fc.nat(1_000_000), fc.nat(changes.length), fc.constantFrom(...changes))
  .map(
    ([place, kind, change]) =>
      (value: unknown) =>
        // As often as each of the changes.
        kind === 0 ? renameKey(value, place) : breakValue(value, place, change),
  );

describe.each(adapterCases)('$adapter on $fixture', ({ adapter: name, fixture, list, items }) => {
  const adapter = adapterNamed(name);
  const recorded = readFixture(fixture);
  const short = shorten(recorded);

  it('reads the recorded answer soundly', () => {
    checkResult(adapter(recorded));
  });

  it('says of every issue where in the answer it is', () => {
    const broken = breakInOrder(short).flatMap((answer) =>
      adapter(answer).issues.filter(({ path }) => !isPlaceIn(answer, path)),
    );
    expect(broken).toEqual([]);
  });

  // A frame may carry an error as a field of the event that it tells of.
  if (isFields(short) && name !== 'fromNotificationFrame') {
    it('hears an error beside its own fields, too', () => {
      const answer = { ...short, error: 'database is down' };
      expect(adapter(answer)).toMatchObject({ ok: false, error: { message: answer.error } });
    });
  }

  it('answers any JSON, also under its own keys', { timeout }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue({ maxDepth: 4 }), likeIt(short)), (answer) => {
        checkResult(adapter(answer));
      }),
      { numRuns: runsPerCase },
    );
  });

  it('answers its own answer with anything broken in it', { timeout }, () => {
    fc.assert(
      fc.property(fc.array(breakage, { minLength: 1, maxLength: 3 }), (breakages) => {
        const broken = breakages.reduce((value, breakIn) => breakIn(value), short);
        const result = adapter(broken);
        checkResult(result);
        expect(adapter(broken)).toEqual(result);
      }),
      { numRuns: runsPerCase },
    );
  });

  if (list && items) {
    it('loses no item but the broken one', { timeout }, () => {
      const keys = Object.keys(at(short, list) as object);
      fc.assert(
        fc.property(fc.constantFrom(...keys), breakage, (key, breakIn) => {
          const entry = [...list, key];
          const without = adapter(put(short, entry, null));
          const broken = adapter(put(short, entry, breakIn(at(short, entry)) ?? null));
          if (!without.ok || !broken.ok) throw new Error('the whole answer was lost');
          const kept = new Set(items(broken.data as never).map((item) => JSON.stringify(item)));
          const whole = items(without.data as never);
          expect(whole.filter((item) => !kept.has(JSON.stringify(item)))).toEqual([]);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('every adapter', () => {
  const names = Object.keys(adapters).filter(
    (name): name is keyof typeof adapters => name !== 'fromErrorAnswer',
  );

  it('is among the cases above', () => {
    const tested = new Set<string>(adapterCases.map(({ adapter }) => adapter));
    expect([...tested].sort()).toEqual(names.sort());
  });

  it.each(names)('%s does not take for its answer what is none', (name) => {
    const adapter = adapterNamed(name);
    for (const answer of [null, undefined, '', '<html></html>', 0, true, { error: 'down' }]) {
      // Asking again would bring the same: only the service may say otherwise.
      expect(adapter(answer), JSON.stringify(answer)).toMatchObject({
        ok: false,
        error: { retryable: false },
      });
    }
    expect(adapter({ error: 'busy', retryable: true })).toMatchObject({
      error: { retryable: true },
    });
    const refusal = { detail: [{ loc: ['body', 'x'], msg: 'required', type: 'y' }] };
    expect(adapter(refusal)).toMatchObject({
      ok: false,
      error: { fieldErrors: [{ field: 'body.x', message: 'required' }] },
    });
    checkResult(adapter(Array.from({ length: 100 }, () => 'broken')));
  });
});

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers with one value replaced by one of another kind, each value in its turn. */
const breakInOrder = (answer: unknown): readonly unknown[] =>
  Array.from({ length: 60 }, (_, place) => breakValue(answer, place, () => [false]));

/** Whether the pointer leads to a value of the answer, or to a field that one of its objects lacks. */
function isPlaceIn(answer: unknown, path: string): boolean {
  const keys = path.split('/').slice(1);
  const parent = keys
    .slice(0, -1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) => (isFields(value) || Array.isArray(value) ? at(value, [key]) : undefined),
      answer,
    );
  return keys.length === 0 || (typeof parent === 'object' && parent !== null);
}

/** Everything that must hold for a result, whatever was sent. */
function checkResult(result: AdapterResult<unknown>): void {
  const malformed = result.issues.filter(
    ({ path, code, message, dropped }) =>
      !/^(?:\/|$)/.test(path) ||
      !codes.has(code) ||
      message.length < 10 ||
      message.length > 400 ||
      typeof dropped !== 'boolean',
  );
  expect(malformed).toEqual([]);
  if (result.ok) expect(unsound(result.data)).toEqual([]);
  else expect(result.error.message).not.toBe('');
}

const codes = new Set([
  'missing',
  'wrong-type',
  'not-a-number',
  'out-of-range',
  'bad-time',
  'unknown-value',
  'duplicate',
  'vacuous',
  'unsafe',
]);

/** Paths of numbers that are no finite ones outside the columns in which NaN is declared to mean "no value". */
function unsound(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value instanceof Date || typeof value === 'function') return [path];
  if (value instanceof Float64Array) {
    const mayBeMissing = !path.endsWith('/x');
    return value.every((entry) => Number.isFinite(entry) || (mayBeMissing && Number.isNaN(entry)))
      ? []
      : [path];
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => unsound(entry, `${path}/${key}`));
}
