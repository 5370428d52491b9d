import * as v from 'valibot';
import type { ControlResult, FrameworkKind, FrameworkStatus, OpenEnum } from '../../model';
import { pointer } from '../reading/issues';
import { listOf, oneOf } from '../values/schemas';

/** Names of the rule sets, as people write them. */
const frameworkNames: Readonly<Record<string, string>> = {
  gdpr: 'GDPR',
  ccpa: 'CCPA',
  hipaa: 'HIPAA',
  sox: 'SOX',
  iso27001: 'ISO 27001',
  soc2: 'SOC 2',
  pci_dss: 'PCI DSS',
  pipeda: 'PIPEDA',
  lgpd: 'LGPD',
  pdpa: 'PDPA',
  governance: 'Governance',
  custom: 'Custom',
};

/** A rule set, by the services' words and by the Studio's (`pci`). */
export const frameworkKind = /* @__PURE__ */ oneOf<FrameworkKind>(
  [
    'gdpr',
    'ccpa',
    'hipaa',
    'sox',
    'iso27001',
    'soc2',
    'pci_dss',
    'pipeda',
    'lgpd',
    'pdpa',
    'governance',
    'custom',
  ],
  { pci: 'pci_dss', iso_27001: 'iso27001', soc_2: 'soc2' },
);

/** The kind that a name stands for; a name that is not known stands for itself. */
export function kindNamed(name: string): OpenEnum<FrameworkKind> {
  const { typed, output } = v.safeParse(frameworkKind, name);
  return typed ? output : name;
}

export const frameworkKinds = /* @__PURE__ */ listOf(frameworkKind);

export const frameworkStatus = /* @__PURE__ */ oneOf<FrameworkStatus>(
  ['compliant', 'at_risk', 'non_compliant', 'not_assessed', 'exempt'],
  { needs_attention: 'at_risk', pending: 'not_assessed' },
);

export const controlResult = /* @__PURE__ */ oneOf<ControlResult>(
  ['compliant', 'partially_compliant', 'non_compliant', 'not_assessed', 'not_applicable', 'exempt'],
  {
    needs_attention: 'partially_compliant',
    at_risk: 'partially_compliant',
    pending: 'not_assessed',
  },
);

/** The short name of a rule set; a kind that is not known keeps the service's text. */
export function frameworkName(kind: OpenEnum<FrameworkKind>): string {
  return Object.hasOwn(frameworkNames, kind) ? (frameworkNames[kind] ?? kind) : kind;
}

/** One framework of one tenant in one region: `gdpr/eu/<tenant>`; parts at the end that are not given are left off. */
export function frameworkId(kind: string, region: string | null, tenantId: string | null): string {
  const id = pointer(pointer(pointer('', kind), region ?? ''), tenantId ?? '');
  return id.slice(1).replace(/\/+$/, '');
}
