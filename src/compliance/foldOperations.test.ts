import { describe, expect, it } from 'vitest';
import { buildCompliance, buildControl, buildException } from '../test/buildCompliance';
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
});
