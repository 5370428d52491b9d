// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { buildCompliance, buildControl } from '../../../test/buildCompliance';
import { ComplianceStatusWidget } from '../ComplianceStatusWidget';
import { loadParts } from '../testSupport/loadParts';

beforeAll(loadParts, 60_000);

const data = buildCompliance({ controls: [buildControl('a', 'compliant')] });

it.each([
  ['list', '[data-opens]'],
  ['tree', '[data-row="0"]'],
  ['matrix', '[role=rowheader]'],
] as const)('goes from the %s to the search at /, where it is a sign', async (view, start) => {
  render(<ComplianceStatusWidget data={data} view={view} />);
  document.querySelector<HTMLElement>(start)?.focus();
  await userEvent.keyboard('/a/');
  expect(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('searchbox')).toHaveValue('a/');
});
