import type {
  AdapterResult,
  ProcessAnalysis,
  ProcessBottleneck,
  ProcessInefficiency,
  ProcessOpportunity,
} from '../../model';
import { currencyOf } from '../values/currencyOf';
import type { MoneyOptions } from '../values/currencyOf';
import { effort } from '../values/effort';
import { money } from '../values/money';
import { openObject } from '../reading/openAnswer';
import { asRatio, counted, inMs } from '../analytics/figure';
import { readFigures } from '../analytics/readFigures';
import { eachItem } from '../reading/readItems';
import { amount, count, list, ratio, record, text } from '../values/schemas';
import { branch, expected, optional, required, shape } from '../reading/shape';

const analysisShape = /* @__PURE__ */ shape(() => ({
  bottlenecks: branch(list, 'expected'),
  inefficiencies: branch(list, 'expected'),
  optimizationOpportunities: branch(list, 'expected', 'opportunities'),
  processMetrics: branch(record, 'expected', 'metrics'),
}));

const bottleneckShape = /* @__PURE__ */ shape(() => ({
  process: optional(text),
  location: required(text),
  impact: expected(ratio),
  frequency: expected(count),
  avgDuration: expected(amount),
}));

const inefficiencyShape = /* @__PURE__ */ shape(() => ({
  type: optional(text),
  description: required(text),
  savings: expected(money),
  complexity: expected(ratio),
}));

const opportunityShape = /* @__PURE__ */ shape(() => ({
  title: required(text),
  description: optional(text),
  potentialSavings: expected(money),
  implementationEffort: expected(effort),
  automationPotential: expected(ratio),
}));

/**
 * What the process mining found, the Studio's `POST /api/v1/process-mining/analyze` → `ProcessAnalysis`.
 * Contract: row `process_mining_engine`. Impact, complexity, automation and rates are fractions of 1 already, durations
 * milliseconds; savings are money or prose.
 */
export function fromProcessAnalysis(
  answer: unknown,
  options?: MoneyOptions,
): AdapterResult<ProcessAnalysis> {
  const opened = openObject(answer, analysisShape, 'a process analysis');
  if (!opened.ok) return opened;
  const { fields, issues } = opened;
  const currency = currencyOf(options);
  const bottlenecks: ProcessBottleneck[] = [];
  eachItem(fields.bottlenecks, bottleneckShape, issues, ({ avgDuration, ...bottleneck }) => {
    bottlenecks.push({ ...bottleneck, averageDurationMs: avgDuration });
  });
  const inefficiencies: ProcessInefficiency[] = [];
  eachItem(fields.inefficiencies, inefficiencyShape, issues, ({ savings, ...inefficiency }) => {
    inefficiencies.push({
      ...inefficiency,
      savings: savings?.value ?? null,
      savingsText: savings?.text ?? null,
      currency,
    });
  });
  const opportunities: ProcessOpportunity[] = [];
  eachItem(fields.optimizationOpportunities, opportunityShape, issues, (opportunity) => {
    opportunities.push({
      title: opportunity.title,
      description: opportunity.description,
      effort: opportunity.implementationEffort,
      priority: null,
      automation: opportunity.automationPotential,
      savings: opportunity.potentialSavings?.value ?? null,
      savingsText: opportunity.potentialSavings?.text ?? null,
      currency,
    });
  });
  const metrics = readFigures(
    fields.processMetrics,
    '',
    {
      totalProcesses: counted,
      avgCompletionTime: { ...inMs, of: 'totalProcesses' },
      successRate: { ...asRatio, of: 'totalProcesses' },
      resourceUtilization: asRatio,
    },
    issues,
  );
  return { ok: true, data: { bottlenecks, inefficiencies, opportunities, metrics }, issues };
}
