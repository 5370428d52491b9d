import { expect, it } from 'vitest';
import { unitNamed } from './unitNamed';

it.each([
  ['workflow_success_rate', 'ratio'],
  ['resourceUtilization', 'ratio'],
  ['cost', 'EUR'],
  ['monthly_cost', 'EUR'],
  ['costs-per-month', 'EUR'],
  ['operating_time', null],
  ['costume', null],
  ['next_bottleneck', null],
])('%s has the unit %s', (name, unit) => {
  expect(unitNamed(name, 'EUR')).toBe(unit);
});
