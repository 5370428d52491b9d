// @vitest-environment jsdom
import { renderToString } from 'react-dom/server';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ComplianceStatusWidget } from '../ComplianceStatusWidget';
import { statesPart } from './statesPart';

const failed = { status: 'error', error: { message: 'HTTP 503', userMessage: 'Gone' } } as const;

it('says a failure in plain words while its look is not here, and never calls it empty', () => {
  const html = renderToString(<ComplianceStatusWidget state={{ ...failed, onRetry: vi.fn() }} />);
  expect(html).toContain('Compliance could not be loaded');
  expect(html).toContain('Gone');
  // A button that is about to be replaced would be pressed in vain.
  expect(html).not.toContain('Try again');
  expect(html).not.toContain('No frameworks yet');
});

it('has the look of every state at hand before it is needed, when the network may be gone', async () => {
  const { rerender } = render(<ComplianceStatusWidget state={{ status: 'idle' }} />);
  await statesPart.load();
  rerender(<ComplianceStatusWidget state={failed} />);
  expect(screen.getByRole('alert')).toHaveTextContent('Compliance could not be loaded');
  expect(screen.getByRole('alert').querySelector('svg')).not.toBeNull();
});
