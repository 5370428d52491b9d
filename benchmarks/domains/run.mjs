// Times the pure functions of the built package on fixed inputs: `npm run bench -- domains`.
import { readFileSync } from 'node:fs';
import { median } from '../measuring/interleave.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const door = (name) => import(`../../dist/${name}.js`);
const recorded = (name) => JSON.parse(readFileSync(`src/test/fixtures/${name}.json`, 'utf8'));
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

const [adapters, compliance, notifications, insights, theme, charts] = await Promise.all(
  ['adapters', 'compliance', 'notifications', 'insights', 'theme', 'charts'].map(door),
);

const control = (index) => ({
  id: `c${index}`,
  reference: `C-${index}`,
  title: `Control ${index}`,
  description: null,
  result: ['compliant', 'non_compliant', 'partially_compliant', 'not_assessed'][index % 4],
  ratio: (index % 11) / 10,
  safeguards: [],
  remediation: [],
  owner: null,
  assessedAt: null,
  dueAt: null,
  severity: null,
});
const requirement = (index) => ({
  id: `r${index}`,
  frameworkId: `f${index}`,
  parentId: null,
  reference: `R-${index}`,
  title: `Requirement ${index}`,
  description: null,
  severity: null,
  category: null,
});
const controls = times(5_000, control);
const requirements = times(12, requirement);
const complianceData = {
  frameworks: [],
  requirements,
  controls,
  mappings: requirements.flatMap(({ id }) =>
    controls.map((each) => ({ controlId: each.id, requirementId: id })),
  ),
  violations: [],
  policies: [],
  auditTrail: [],
  recommendations: [],
};

const recent = recorded('notifications.recent');
const oneNotification = (recent.notifications ?? recent)[0];
const answered = adapters.fromNotifications({
  notifications: times(10_000, (index) => ({ ...oneNotification, id: `n${index}` })),
});
const inbox = answered.ok ? answered.data.items : [];
const operations = times(100, (index) => ({
  id: `op${index}`,
  verb: ['read', 'archive', 'pin', 'snooze'][index % 4],
  until: 1e13,
  at: 1_700_000_000_000 + index,
  status: 'pending',
  ids: times(10, (step) => `n${(index * 97 + step) % 10_000}`),
}));

const errors = adapters.fromErrorInsights(recorded('errors.insights'));
const manyInsights = times(10_000, (index) => {
  const { insights: known } = errors.data;
  const insight = known[index % known.length];
  return { ...insight, id: `i${index}`, title: `${insight.title} ${index % 4_000}` };
});

const brand = recorded('branding.themes').acme;
let hue = 0;
const x = Float64Array.from(times(1_000_000, (index) => index));
const y = Float64Array.from(times(1_000_000, (index) => Math.sin(index / 1e4) * (index % 97)));

const cases = [
  ['score of 60,000 mappings', 15, () => compliance.computeComplianceScore(complianceData)],
  [
    '10,000 notifications, 100 operations: fold and count',
    25,
    () => notifications.countNotifications(notifications.foldNotifications(inbox, operations)),
  ],
  [
    '10,000 insights: dedupe and rank',
    15,
    () => {
      const { items } = insights.dedupeInsights(manyInsights);
      return insights.rankInsights(items, { now: 1_800_000_000_000 });
    },
  ],
  [
    'tenant theme, all four modes, a new brand each time',
    200,
    () => {
      hue = (hue + 7_919) % 0xffffff;
      return theme.createTenantTheme({
        ...brand,
        primary_color: `#${hue.toString(16).padStart(6, '0')}`,
      });
    },
  ],
  ['M4 of 1,000,000 points to 1,000 columns', 15, () => charts.downsampleM4(x, y, 0, 1e6, 1_000)],
];

const rowsOfTable = cases.map(([name, runs, run]) => {
  for (let warm = 0; warm < Math.ceil(runs / 5); warm++) run();
  const took = times(runs, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return [name, median(took).toFixed(2), runs];
});
writeTable(
  'domains',
  'Pure functions',
  [{ columns: ['what', 'ms', 'runs'], rows: rowsOfTable }],
  'Wall clock, medians.',
);
