import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../internal/index';
import { buildCompliance, buildFramework } from '../../../test/buildCompliance';
import { complianceView } from '../complianceView';
import { complianceMessages } from '../messages/complianceMessages';
import { frameworkOf } from '../testSupport/frameworkOf';
import { foldBare } from './foldBare';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const format = createFormat({ locale: 'en', timeZone: 'UTC' }, complianceMessages);

function foldedOf(nextAudits: readonly (number | null)[]) {
  const known = frameworkOf('gdpr', 'non_compliant');
  const bare = nextAudits.map((nextAuditAt, i) =>
    buildFramework(`bare-${i}`, { status: 'not_assessed', nextAuditAt }),
  );
  const data = buildCompliance({ ...known, frameworks: [...known.frameworks, ...bare] });
  const { shown, folded } = foldBare(
    complianceView(data, undefined, format).cards,
    now,
    format.timeZone,
  );
  return { shown: shown.map(({ id }) => id), folded: folded.map(({ id }) => id) };
}

describe('foldBare', () => {
  it('puts frameworks that nobody assessed aside once they are more than a few', () => {
    expect(foldedOf([null, null, null]).folded).toEqual([]);
    expect(foldedOf([null, null, null, null])).toEqual({
      shown: ['gdpr'],
      folded: ['bare-0', 'bare-1', 'bare-2', 'bare-3'],
    });
  });

  it('puts none aside whose audit is overdue or near', () => {
    const { shown } = foldedOf([null, null, null, now + 365 * day, now + 30 * day, now - day]);
    expect(shown).toEqual(['gdpr', 'bare-4', 'bare-5']);
  });
});
