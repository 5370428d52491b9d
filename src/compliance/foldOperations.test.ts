import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildException,
} from '../test/buildCompliance';
import type { ComplianceAction, ComplianceOperation } from './complianceAction';
import { computeComplianceScore } from './computeComplianceScore';
import { foldOperations } from './foldOperations';

const data = buildCompliance({
  controls: [buildControl('a', 'non_compliant'), buildControl('b', 'compliant')],
  exceptions: [buildException('e', 'a')],
  remediations: [
    {
      id: 'r',
      controlId: 'a',
      title: 'Turn it on',
      state: 'proposed',
      owner: null,
      dueAt: null,
      startedAt: null,
    },
  ],
});

const operation = (
  action: ComplianceAction,
  status: ComplianceOperation['status'] = 'pending',
): ComplianceOperation => ({ id: `op-${action.kind}`, action, at: 7, status });

const assign = operation({ kind: 'assign', controlId: 'a', owner: 'Ana' });
const attest = operation({
  kind: 'attest',
  controlId: 'a',
  result: 'compliant',
  note: 'Seen in the vault',
});
const request = operation({
  kind: 'request-exception',
  controlId: 'b',
  exceptionKind: 'waiver',
  reason: 'Replaced in May',
  expiresAt: 86_400_000,
});

describe('foldOperations', () => {
  it('shows each operation at once', () => {
    const folded = foldOperations(data, [
      assign,
      attest,
      request,
      operation({ kind: 'revoke-exception', controlId: 'a', exceptionId: 'e' }),
      operation({ kind: 'start-remediation', controlId: 'a', remediationId: 'r' }),
    ]);
    expect(folded.controls[0]).toMatchObject({
      owner: 'Ana',
      result: 'compliant',
      assessedBy: 'attested',
      assessedAt: 7,
    });
    expect(folded.exceptions).toMatchObject([
      { id: 'e', state: 'revoked' },
      { controlId: 'b', state: 'in_review', reason: 'Replaced in May', expiresAt: 86_400_000 },
    ]);
    expect(folded.evidence).toMatchObject([{ kind: 'attestation', title: 'Seen in the vault' }]);
    expect(folded.remediations).toMatchObject([{ state: 'in_progress', startedAt: 7 }]);
  });

  it('takes back one that failed and leaves the others', () => {
    const folded = foldOperations(data, [{ ...attest, status: 'failed' }, assign]);
    expect(folded.controls[0]).toMatchObject({ owner: 'Ana', result: 'non_compliant' });
    expect(folded.evidence).toBeUndefined();
  });

  it('exempts nothing by a request alone', () => {
    const time = { now: 0, timeZone: 'UTC' };
    expect(computeComplianceScore(foldOperations(data, [request]), {}, time).score).toBe(
      computeComplianceScore(data, {}, time).score,
    );
  });

  it('guesses no result of a check that runs, and gives back the same data without operations', () => {
    expect(foldOperations(data, [operation({ kind: 'rerun-check', controlId: 'a' })])).toBe(data);
    expect(foldOperations(data, [])).toBe(data);
  });

  it('shows a new due date, added evidence and a comment, none of which proves anything yet', () => {
    const expired = buildEvidence('old', 'b', { validUntil: 86_400_000 });
    const folded = foldOperations({ ...data, evidence: [expired] }, [
      operation({ kind: 'set-due', controlId: 'a', dueAt: 20 * 86_400_000 }),
      operation({
        kind: 'add-evidence',
        controlId: 'b',
        evidenceKind: 'log',
        title: 'Restore log',
        href: 'https://evidence.example/1',
        validUntil: null,
      }),
      operation({ kind: 'comment', controlId: 'a', text: 'Ana is on it' }),
    ]);
    expect(folded.controls[0]?.dueAt).toBe(20 * 86_400_000);
    expect(folded.evidence?.at(-1)).toMatchObject({
      controlId: 'b',
      kind: 'log',
      title: 'Restore log',
      state: 'in_review',
      collectedAt: 7,
    });
    expect(folded.auditTrail).toMatchObject([
      { controlId: 'a', category: 'comment', action: 'Ana is on it', at: 7 },
    ]);
    const later = { now: 9 * 86_400_000, timeZone: 'UTC' };
    expect(computeComplianceScore(folded, {}, later).byResult.insufficient_evidence).toBe(1);
  });

  it('takes back any one of them without touching the others', () => {
    const kinds: readonly ComplianceAction[] = [
      assign.action,
      attest.action,
      request.action,
      { kind: 'revoke-exception', controlId: 'a', exceptionId: 'e' },
      { kind: 'start-remediation', controlId: 'a', remediationId: 'r' },
      { kind: 'rerun-check', controlId: 'a' },
      { kind: 'set-due', controlId: 'b', dueAt: null },
      { kind: 'comment', controlId: 'b', text: 'Seen' },
    ];
    const anyLog = fc.array(
      fc.tuple(fc.constantFrom(...kinds), fc.constantFrom('pending', 'done', 'failed')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyLog, (log) => {
        const operations = log.map(([action, status], i) => ({
          id: `${i}`,
          action,
          at: i,
          status,
        }));
        const without = operations.filter(({ status }) => status !== 'failed');
        expect(foldOperations(data, operations)).toEqual(foldOperations(data, without));
      }),
      { numRuns: 1000 },
    );
  });
});
