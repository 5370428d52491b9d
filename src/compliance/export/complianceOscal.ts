import { knownResult } from '../resultOrder';
import type { ControlResult } from '../../model';
import { complianceReport, type ReportedControl } from './complianceReport';
import { isoTime } from './isoTime';
import type { ReportInput } from './reportInput';

/** What an assessment document needs beside the facts. */
export interface OscalOptions {
  /** A new UUID (RFC 9562) at each call. */
  readonly newId: () => string;
  /** Address of the assessment plan that the results belong to; what no address holds is percent-encoded. @default '#' */
  readonly planHref?: string | undefined;
}

/**
 * The report as OSCAL 1.1.2 assessment results (NIST, https://pages.nist.gov/OSCAL): each control is reviewed, each
 * conclusive result is a finding. What nobody assessed has no finding, since OSCAL knows only satisfied and not.
 */
export function complianceOscal(input: ReportInput, { newId, planHref = '#' }: OscalOptions) {
  const { controls } = complianceReport(input);
  const time = new Date(input.now).toISOString();
  const selected = controls.map(({ control }) => ({ 'control-id': oscalToken(control.id) }));
  const findings = controls.flatMap((each) => findingOf(each, newId) ?? []);
  return {
    'assessment-results': {
      uuid: newId(),
      metadata: {
        title: 'Compliance status',
        'last-modified': time,
        version: time,
        'oscal-version': '1.1.2',
      },
      'import-ap': { href: planHref.trim().replace(/[\s<>"{}|\\^`]/g, encodeURIComponent) || '#' },
      results: [
        {
          uuid: newId(),
          title: 'Compliance status',
          description: input.filters ?? 'All controls.',
          start: time,
          'reviewed-controls': {
            'control-selections': [
              selected.length === 0 ? { 'include-all': {} } : { 'include-controls': selected },
            ],
          },
          ...(findings.length > 0 && { findings }),
        },
      ],
    },
  };
}

const states: Readonly<Partial<Record<ControlResult, readonly [string, string]>>> = {
  compliant: ['satisfied', 'pass'],
  partially_compliant: ['not-satisfied', 'fail'],
  non_compliant: ['not-satisfied', 'fail'],
  insufficient_evidence: ['not-satisfied', 'other'],
  exempt: ['not-satisfied', 'other'],
};

function findingOf({ control, exception }: ReportedControl, newId: () => string) {
  const [state, reason] = states[knownResult(control.result)] ?? [];
  if (state === undefined) return null;
  const remarks = [
    `Result: ${control.result}.`,
    ...(control.underlyingResult == null
      ? []
      : [`Without exception: ${control.underlyingResult}.`]),
    ...(exception?.expiresAt == null ? [] : [`Exempt until ${isoTime(exception.expiresAt)}.`]),
  ];
  return {
    uuid: newId(),
    title: oscalString(control.title) || oscalString(control.reference) || oscalToken(control.id),
    description: control.description ?? control.title,
    props: [
      {
        name: 'control-reference',
        ns: 'https://auterity.com/oscal',
        value: oscalString(control.reference) || oscalToken(control.id),
      },
    ],
    target: {
      type: 'objective-id',
      'target-id': oscalToken(control.id),
      status: { state, reason },
    },
    remarks: remarks.join(' '),
  };
}

/** A text as an OSCAL string: on one line, with no blank at either end. */
function oscalString(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * An id as an OSCAL token: letters, digits, `.`, `-` and `_`, not beginning with a digit. What does not fit is written
 * as its code point, so that two ids never become one.
 */
export function oscalToken(id: string): string {
  const token = Array.from(id, (sign) =>
    /[\p{L}\p{N}.-]/u.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`,
  ).join('');
  return /^[\p{L}_]/u.test(token) ? token : `_${token}`;
}
