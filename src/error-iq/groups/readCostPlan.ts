import type { AdapterIssue, AdapterResult } from '../../model';
import { fromErrorAnswer } from '../../adapters';
import { statedFailure } from './statedFailure';

/** Cheaper models for a workflow, and what the change brings. */
export interface CostPlan {
  readonly optimizedModels: readonly string[];
  /** Money in the account's currency; `null`: not said. */
  readonly costSavings: number | null;
  /** Change of quality as a ratio, negative for worse; `null`: not said. */
  readonly qualityImpact: number | null;
  /** What to do, in the service's words. */
  readonly steps: readonly string[];
}

/** The answer to `POST /api/v1/ai-cost-optimization/optimize`. */
export function readCostPlan(answer: unknown): AdapterResult<CostPlan> {
  const failure = statedFailure(answer);
  if (failure) return failure;
  if (typeof answer !== 'object' || answer === null || !('optimized_models' in answer)) {
    const error = { ...fromErrorAnswer(200, null), code: 'UNEXPECTED_ANSWER', retryable: false };
    return { ok: false, error: { ...error, message: 'The answer is no cost plan.' }, issues: [] };
  }
  const fields = answer as Readonly<Record<string, unknown>>;
  const issues: AdapterIssue[] = [];
  const report = (path: string, code: AdapterIssue['code'], message: string, dropped = false) =>
    issues.push({ path, code, message, dropped });

  function readNumber(name: string): number | null {
    const value = fields[name];
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    if (value === undefined || value === null) report(`/${name}`, 'missing', `${name} is missing.`);
    else report(`/${name}`, 'not-a-number', `${name} is no number; it stays unknown.`);
    return null;
  }

  function readTexts(name: string): string[] {
    const value = fields[name];
    if (!Array.isArray(value)) {
      report(`/${name}`, value === undefined ? 'missing' : 'wrong-type', `${name} is no list.`);
      return [];
    }
    return value.filter((item: unknown, index): item is string => {
      if (typeof item === 'string') return true;
      report(`/${name}/${index}`, 'wrong-type', `An item of ${name} is no text; left out.`, true);
      return false;
    });
  }

  const data = {
    optimizedModels: readTexts('optimized_models'),
    costSavings: readNumber('cost_savings'),
    qualityImpact: readNumber('quality_impact'),
    steps: readTexts('implementation_steps'),
  };
  return { ok: true, data, issues };
}
