import { ComplianceStatusWidget } from '@auterity/shared-components';
import { fromComplianceAssessments } from '@auterity/shared-components/adapters';
import { expect, test } from 'vitest';
import answer from '../../../src/test/fixtures/compliance.assessments.json';
import { renderPage } from './renderPage';

test('writes colours and safe rules before the content, each with the nonce', async () => {
  const html = await renderPage(<main>content</main>, {
    tenantId: 'acme',
    branding: { primary_color: '#0F62FE', custom_css: 'h1{color:red} @import "//evil.example";' },
    nonce: 'bm9uY2U',
  });
  const content = html.indexOf('<main>');
  for (const text of ['--aut-brand-primary:#0f62fe', 'h1{color:red}']) {
    expect(html.indexOf(text)).toBeGreaterThan(0);
    expect(html.indexOf(text)).toBeLessThan(content);
  }
  expect(html).not.toContain('evil');
  expect(html).not.toContain(' style=');
  expect(html).not.toMatch(/<style(?![^>]*nonce="bm9uY2U")/);
});

test('draws the parts that load later, so that nothing is left to the browser', async () => {
  const adapted = fromComplianceAssessments(answer);
  if (!adapted.ok) throw new Error('The recorded answer cannot be read.');
  const html = await renderPage(<ComplianceStatusWidget data={adapted.data} />, {
    tenantId: 'acme',
    branding: { primary_color: '#0F62FE' },
    nonce: 'bm9uY2U',
  });
  expect(html).toContain('Non-compliant');
  // How React marks what the browser has to draw.
  expect(html).not.toContain('<!--$!-->');
});
