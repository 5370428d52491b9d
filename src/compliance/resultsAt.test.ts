import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
} from '../test/buildCompliance';
import { resultOrder } from './resultOrder';
import { resultsAt } from './resultsAt';
import { withResults } from './withResults';

const day = 86_400_000;
const today = Date.UTC(2026, 2, 31);
const noon = today + day / 2;
const time = { now: noon, timeZone: 'UTC' };

/** The results of control "a" by the given exceptions and evidence. */
function resultOf(
  result: string,
  parts: Parameters<typeof buildCompliance>[0] = {},
  at: { now: number | null; timeZone: string } = time,
) {
  const data = buildCompliance({ controls: [buildControl('a', result)], ...parts });
  const [control] = withResults(data, resultsAt(data, at)).controls;
  return [control?.result, control?.underlyingResult ?? null];
}

describe('exceptions', () => {
  const exempting = (fields: Parameters<typeof buildException>[2]) => ({
    exceptions: [buildException('e', 'a', fields)],
  });

  it('exempt while they hold, and keep what lies under them', () => {
    expect(resultOf('non_compliant', exempting({ expiresAt: today + day }))).toEqual([
      'exempt',
      'non_compliant',
    ]);
    expect(resultOf('non_compliant', exempting({ expiresAt: null }))[0]).toBe('exempt');
  });

  it('hold on their last day, until it ends where the reader is', () => {
    const last = exempting({ expiresAt: today });
    expect(resultOf('non_compliant', last)[0]).toBe('exempt');
    expect(resultOf('non_compliant', last, { ...time, now: today + day })[0]).toBe('non_compliant');
    const evening = { now: today + day + 5 * 3_600_000, timeZone: 'America/Los_Angeles' };
    expect(resultOf('non_compliant', last, evening)[0]).toBe('exempt');
    const morning = { now: today - 10 * 3_600_000 + day, timeZone: 'Pacific/Kiritimati' };
    expect(resultOf('non_compliant', last, morning)[0]).toBe('non_compliant');
  });

  it.each([
    ['planned', { effectiveFrom: today + day }],
    ['expired', { expiresAt: today - day }],
    ['expired by the service', { state: 'expired', expiresAt: today + day }],
    ['revoked', { state: 'revoked' }],
    ['rejected', { state: 'rejected' }],
    ['waiting', { state: 'in_review' }],
    ['of an unknown state', { state: 'Approved!' }],
  ])('exempt nothing when %s', (_, fields) => {
    expect(resultOf('non_compliant', exempting(fields))[0]).toBe('non_compliant');
  });

  it('leave a control not assessed when they end and nobody said what lies under them', () => {
    expect(resultOf('exempt', exempting({ expiresAt: today - day }))).toEqual([
      'not_assessed',
      null,
    ]);
  });

  it('do not end by a request that waits', () => {
    expect(resultOf('exempt', exempting({ state: 'in_review' }))[0]).toBe('exempt');
  });

  it('never make applicable what does not apply', () => {
    expect(resultOf('not_applicable', exempting({}))[0]).toBe('not_applicable');
  });
});

describe('evidence', () => {
  const proven = (...fields: Parameters<typeof buildEvidence>[2][]) => ({
    evidence: fields.map((each, i) => buildEvidence(String(i), 'a', each)),
  });

  it('that has all expired or been rejected proves nothing', () => {
    const stale = proven({ validUntil: today - day }, { state: 'rejected' });
    expect(resultOf('compliant', stale)[0]).toBe('insufficient_evidence');
    expect(resultOf('partially_compliant', stale)[0]).toBe('insufficient_evidence');
    expect(resultOf('non_compliant', stale)[0]).toBe('non_compliant');
  });

  it('is enough while one piece holds', () => {
    expect(resultOf('compliant', proven({ validUntil: today - day }, {}))[0]).toBe('compliant');
    expect(resultOf('compliant', proven({ validUntil: today }))[0]).toBe('compliant');
  });

  it('may be old when the policy says so', () => {
    const data = buildCompliance({
      controls: [buildControl('a', 'compliant')],
      ...proven({ validUntil: today - day }),
    });
    expect(resultsAt(data, time, 'ignore')).toEqual([]);
  });
});

it('takes the service’s word while the time is not known, and where nothing is listed', () => {
  const stale = { evidence: [buildEvidence('e', 'a', { validUntil: today - day })] };
  expect(resultOf('compliant', stale, { now: null, timeZone: 'UTC' })[0]).toBe('compliant');
  expect(resultOf('exempt')[0]).toBe('exempt');
});

it('never makes a control better than the service states, except by leave', () => {
  const anyDate = fc.option(fc.integer({ min: -3, max: 3 }).map((days) => today + days * day));
  const anyState = fc.constantFrom('approved', 'in_review', 'revoked', 'expired', '?');
  fc.assert(
    fc.property(
      fc.constantFrom<string>(...resultOrder, 'PASS'),
      fc.array(fc.tuple(anyState, anyDate, anyDate), { maxLength: 3 }),
      fc.array(anyDate, { maxLength: 3 }),
      (result, exceptions, dates) => {
        const [after] = resultOf(result, {
          exceptions: exceptions.map(([state, effectiveFrom, expiresAt], i) =>
            buildException(String(i), 'a', { state, effectiveFrom, expiresAt }),
          ),
          evidence: dates.map((validUntil, i) => buildEvidence(String(i), 'a', { validUntil })),
        });
        if (after === 'compliant') expect(result).toBe('compliant');
        if (after === 'exempt' && result !== 'exempt') {
          expect(exceptions.some(([state]) => state === 'approved')).toBe(true);
        }
      },
    ),
  );
});
