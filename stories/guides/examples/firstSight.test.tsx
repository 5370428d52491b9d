// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FirstSight } from './firstSight';

test('shows the framework of the answer, without a call', async () => {
  render(<FirstSight />);
  expect((await screen.findAllByText('GDPR')).length).toBeGreaterThan(0);
  expect(screen.getByText('2 of 2 assessed')).toBeVisible();
});
