import type { AdapterResult, Insight } from '@auterity/shared-components';
import { buildInsight } from '../../src/test/buildInsight';

/** When the recorded answers were read, so that "3 hours ago" says the same every day. Epoch milliseconds (UTC). */
export const now = Date.UTC(2026, 10, 22, 18);
export const day = 86_400_000;

/** The data of an answer that is known to be whole. */
export function dataOf<Data>(result: AdapterResult<Data>): Data {
  if (!result.ok) throw new Error(result.error.message);
  return result.data;
}

/** A finding with all that a source can say about one. */
export const explained: Insight = buildInsight({
  id: 'queue',
  title: 'Approval queue grows faster than it is worked off',
  summary:
    'Twelve more cases arrive each day than leave. At this rate the queue doubles within nine working days.',
  severity: 'high',
  confidence: { kind: 'categorical', level: 'high', basis: '14 of 15 signals agree' },
  impact: { ratio: 0.7, value: 4200, unit: 'USD' },
  affected: ['Invoice approval', 'Vendor onboarding', 'Expense claims', 'Refunds'],
  recommendations: ['Add a second approver pool', 'Raise the auto-approve limit'],
  createdAt: now - 2 * 3_600_000,
  explanation: {
    why: 'Arrivals rose on Monday and have stayed high; the number of approvers has not changed.',
    factors: [
      { label: 'Arrivals per day', contribution: 0.62 },
      { label: 'Approvers on leave', contribution: 0.21, detail: '2 of 7' },
      { label: 'Automatic approvals', contribution: -0.18 },
      { label: 'Season', contribution: null },
    ],
    evidence: [
      {
        id: 'e1',
        kind: 'metric',
        label: 'Queue length',
        value: '212 cases, 90 a week ago',
        at: now - 3_600_000,
        href: null,
        supports: 'for',
      },
      {
        id: 'e2',
        kind: 'metric',
        label: 'Weekend backlog',
        value: 'A third of it goes by Tuesday as a rule',
        at: null,
        href: null,
        supports: 'against',
      },
    ],
    assumptions: ['Arrivals stay as they are'],
    limitations: ['Public holidays are not known to the model'],
    counterfactual: 'With one more approver the queue would hold steady.',
  },
  provenance: {
    generatedBy: 'ml_model',
    source: 'queue-forecast',
    modelVersion: '4.2',
    generatedAt: now - 2 * 3_600_000,
    dataFrom: now - 90 * day,
    dataTo: now - 3_600_000,
  },
});

/** Enough to move among. */
export const threeFindings: readonly Insight[] = [
  explained,
  buildInsight({ id: 'b', title: 'Cost rises' }),
  buildInsight({ id: 'c', title: 'Disk fills', severity: 'low' }),
];
