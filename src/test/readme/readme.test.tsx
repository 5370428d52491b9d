// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErrorIQHandlers } from '@auterity/shared-components/error-iq/testing';
import { recordedAnswers } from '../recordedAnswers';
import { Compliance } from './Compliance';

const server = setupServer(
  ...createErrorIQHandlers({ baseUrl: 'https://api.example.com', answers: recordedAnswers }),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

describe('the README', () => {
  it('shows the code of these files, word for word', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = Array.from(readme.matchAll(/```tsx?\n(.*?)```/gs), ([, code]) => code);
    const files = ['Compliance.tsx', 'theme.ts', 'connect.ts'];
    expect(shown).toEqual(files.map((name) => readFileSync(`src/test/readme/${name}`, 'utf8')));
  });

  it("has an example that shows a tenant's frameworks", async () => {
    const asked = { tenantId: 'acme' };
    const branding = await recordedAnswers['branding.getBranding'](asked);
    const assessments = await recordedAnswers['compliance.getAssessments'](asked);
    render(<Compliance assessments={assessments} branding={branding} />);
    expect(screen.getByRole('region', { name: 'Compliance' })).toBeVisible();
    expect(screen.getAllByRole('listitem', { name: /GDPR/ }).length).toBeGreaterThan(0);
  });

  it('makes a theme of what the branding service answers', async () => {
    const { theme, css, issues } = await import('./theme');
    expect(theme.tenantId).toBe('acme');
    expect(css).toContain('[data-aut-tenant="acme"]');
    expect(issues).toEqual([]);
  });

  it('reads assessments through the client', async () => {
    const { answer, frameworks } = await import('./connect');
    expect(answer.ok).toBe(true);
    expect(frameworks.length).toBeGreaterThan(0);
  });
});
