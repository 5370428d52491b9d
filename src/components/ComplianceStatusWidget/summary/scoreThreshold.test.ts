import { expect, it } from 'vitest';
import { scoreBand } from './scoreThreshold';

const thresholds = [
  { min: 0.9, tone: 'positive', label: 'Good' },
  { min: 0, tone: 'negative', label: 'Poor' },
  { min: 0.7, tone: 'caution', label: 'Fair' },
] as const;

it.each([
  [1, 'Good'],
  [0.9, 'Good'],
  [0.8999, 'Fair'],
  [0.7, 'Fair'],
  [0, 'Poor'],
])('calls %d by the highest threshold that it reaches, whatever their order', (ratio, label) => {
  expect(scoreBand(ratio, thresholds)?.label).toBe(label);
});

it('calls it nothing below all thresholds, and never by colour alone', () => {
  expect(scoreBand(0.1, thresholds.slice(0, 1))).toBeNull();
  expect(new Set(thresholds.map(({ min }) => scoreBand(min, thresholds)?.shape)).size).toBe(3);
});
