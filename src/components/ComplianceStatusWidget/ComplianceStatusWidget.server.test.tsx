import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { buildCompliance, buildControl, buildFramework } from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';

// Runs in Node, where there is no window and no document, and must not read the clock.
it.each(['summary', 'list'] as const)('renders its %s where there is no browser', (view) => {
  const data = buildCompliance({
    frameworks: [buildFramework('gdpr', { nextAuditAt: 0 })],
    controls: [buildControl('a', 'compliant', { title: 'Access requests', dueAt: 0 })],
  });
  const html = renderToString(<ComplianceStatusWidget data={data} view={view} />);
  expect(html).toContain('Jan 1, 1970');
  expect(html).toContain(view === 'summary' ? 'GDPR' : 'Access requests');
  expect(html).not.toMatch(/ago|Overdue/);
});
