import { prerenderToNodeStream } from 'react-dom/static';
import { renderToString } from 'react-dom/server';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { buildCompliance, buildControl, buildFramework } from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';

const data = buildCompliance({
  frameworks: [buildFramework('gdpr', { nextAuditAt: 0 })],
  controls: [buildControl('a', 'compliant', { title: 'Access requests', dueAt: 0 })],
});

// Runs in Node, where there is no window and no document, and must not read the clock.
it('renders its summary where there is no browser', () => {
  const html = renderToString(<ComplianceStatusWidget data={data} />);
  expect(html).toContain('Jan 1, 1970');
  expect(html).toContain('GDPR');
  expect(html).not.toMatch(/ago|Overdue/);
});

it.each(['list', 'tree', 'matrix'] as const)(
  'renders its %s where there is no browser, once its code has come',
  async (view) => {
    const { prelude } = await prerenderToNodeStream(
      <ComplianceStatusWidget data={data} view={view} />,
    );
    const html = await text(prelude);
    expect(html).toContain(view === 'tree' ? 'Controls of no framework' : 'Access requests');
    expect(html).not.toMatch(/ago|Overdue/);
  },
);
