import { emptyMemory, reduceMemory } from '@auterity/shared-components/insights';
import { expect, test } from 'vitest';
import { buildInsight } from '../../../src/test/buildInsight';
import { rankedList } from './rankedList';

const now = Date.UTC(2026, 10, 22);
const queue = buildInsight({ id: 'a', title: 'Queue grows', severity: 'high' });
const cost = buildInsight({ id: 'b', title: 'Cost rises', severity: 'critical' });

test('has each finding once, the gravest first, with why', () => {
  const lines = rankedList([queue, cost, { ...cost, id: 'c' }], emptyMemory, now);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^Cost rises \(confidence not reported\)\. Placed by critical severity/);
});

test('leaves out what somebody dismissed, also under another id', () => {
  const memory = reduceMemory(emptyMemory, {
    type: 'remember',
    opId: '1',
    at: now,
    insight: cost,
    intent: {
      kind: 'dismiss',
      id: 'b',
      scope: 'this',
      until: 'material-change',
      reason: 'already_known',
    },
  });
  expect(rankedList([queue, { ...cost, id: 'c' }], memory, now)).toHaveLength(1);
});
