// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ExecutionTimes } from './movedChart';

test('draws the runs of the chart it replaces, and says in words what they come to', () => {
  const runs = [950, 1950].map((executionTime, hour) => ({
    executionTime,
    timestamp: new Date(Date.UTC(2026, 0, 1, hour)),
  }));
  render(<ExecutionTimes runs={runs} />);
  const chart = screen.getByRole('region', { name: 'Execution time' });
  expect(chart).toHaveTextContent(/1\.95\s?s/);
});
