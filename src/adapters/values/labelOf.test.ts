import { expect, it } from 'vitest';
import { labelOf } from './labelOf';

it.each([
  ['workflow_failed', 'Workflow failed'],
  ['riskScore', 'Risk score'],
  ['DATABASE_ERROR', 'Database error'],
  ['cost', 'Cost'],
  ['_', ''],
  ['Use GPT-4 less', 'Use GPT-4 less'],
])('labelOf(%j) is %j', (name, label) => {
  expect(labelOf(name)).toBe(label);
});
