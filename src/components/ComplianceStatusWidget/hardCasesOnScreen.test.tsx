// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { complianceCsv, computeComplianceScore, readTrend } from '../../compliance/index';
import {
  buildCompliance,
  buildControl,
  buildEvidence,
  buildFramework,
} from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { frameworkOf } from './testSupport/frameworkOf';
import { day, now, today } from './testSupport/hardCaseTime';
import { loadParts } from './testSupport/loadParts';

beforeAll(loadParts, 60_000);

/** The cases that `components.md` §2e sets from C-9 on, by their numbers. */
describe('hard cases', () => {
  it('C-9 draws few of 5,000 rows, and keeps the focus while they are narrowed', async () => {
    const results = Array.from({ length: 5_000 }, (_, i) => (i % 3 ? 'compliant' : 'not_assessed'));
    render(<ComplianceStatusWidget data={frameworkOf('f', ...results)} view="list" now={now} />);
    const search = await screen.findByRole('searchbox');
    expect(screen.getAllByRole('row').length).toBeLessThanOrEqual(60);
    await userEvent.type(search, '4999');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(search).toHaveFocus();
  });

  it('C-9 draws few of all rows of the tree when all are open, and keeps the focus', async () => {
    const results = Array.from({ length: 5_000 }, (_, i) => (i % 3 ? 'compliant' : 'not_assessed'));
    render(<ComplianceStatusWidget data={frameworkOf('f', ...results)} view="tree" now={now} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Expand all' }));
    expect(screen.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '5003');
    expect(screen.getAllByRole('row').length).toBeLessThanOrEqual(60);
    const search = screen.getByRole('searchbox');
    await userEvent.type(search, '4999');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
    expect(search).toHaveFocus();
  });

  it('C-10 renders and exports hostile evidence as text', async () => {
    const hostile = '\u202e=HYPERLINK("http://evil","x")<script>alert(1)</script>';
    const data = buildCompliance({
      ...frameworkOf('f'),
      controls: [buildControl('a', 'compliant', { title: hostile })],
      evidence: [buildEvidence('e', 'a', { title: hostile, href: 'javascript:alert(1)' })],
    });
    render(
      <ComplianceStatusWidget data={data} view="list" defaultSelectedControlId="a" now={now} />,
    );
    const pane = await screen.findByRole('complementary');
    expect(within(pane).getAllByText(hostile)).not.toHaveLength(0);
    expect(document.querySelector('script, a')).toBeNull();
    const csv = complianceCsv({ data, now, timeZone: 'UTC' });
    expect(csv).toContain('"\'=HYPERLINK(""http://evil"",""x"")');
    expect(csv).not.toContain('\u202e');
    const onExport = vi.fn<(file: { readonly text: string }) => void>();
    cleanup();
    render(<ComplianceStatusWidget data={data} now={now} onExport={onExport} />);
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    await userEvent.click(await screen.findByRole('button', { name: /^Print/ }));
    const page = new DOMParser().parseFromString(
      onExport.mock.calls[0]?.[0].text ?? '',
      'text/html',
    );
    expect(page.querySelector('script, a, img, link, iframe')).toBeNull();
    expect(page.body.textContent).toContain(hostile);
  });

  it('C-11 shows a stated score, another computed, staleness and a missing source at once', async () => {
    const results = ['compliant', 'compliant', 'non_compliant', 'evaluation_error'];
    const whole = frameworkOf('gdpr', ...results);
    const data = { ...whole, frameworks: [buildFramework('gdpr', { score: 0.92 })] };
    const state = {
      status: 'ready',
      asOf: now - 3 * day,
      staleAfterMs: day,
      partial: { missing: ['Policy service'] },
    } as const;
    render(<ComplianceStatusWidget data={data} state={state} now={now} />);
    expect(screen.getByRole('meter')).toHaveTextContent('92%');
    expect(screen.getByText('The controls listed here give 66%')).toBeVisible();
    expect(screen.getByText(/Incomplete.*Last updated 3 days ago/)).toBeVisible();
    const { lower, upper } = computeComplianceScore(data);
    expect([lower, upper]).toEqual([0.5, 0.75]);
    await userEvent.click(screen.getByRole('button', { name: 'How the score of GDPR is made' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('The service states 92%.');
    expect(dialog).toHaveTextContent(
      'It lies between 50% and 75%, depending on what is still open.',
    );
    expect(dialog).toHaveTextContent('Check failed to run');
  });

  it('C-12 tells and tabulates a trend with gaps, doubles, new rules and a future', async () => {
    const trend = [
      { at: today - 3 * day, score: 0.6, policyId: 'a' },
      { at: today - 5 * day, score: 0.5, policyId: 'a' },
      { at: today - 4 * day, score: null, policyId: 'a' },
      { at: today - 2 * day, score: 0.4, policyId: 'b' },
      { at: today - 2 * day, score: 0.9, policyId: 'b' },
      { at: today + 9 * day, score: 1, policyId: 'b' },
    ];
    const runs = readTrend(trend, now).runs.map((run) => run.map(({ score }) => score));
    expect(runs).toEqual([[0.5], [0.6], [0.4]]);
    render(<ComplianceStatusWidget data={{ ...frameworkOf('f'), trend }} now={now} />);
    const region = await screen.findByRole('region', { name: 'Trend' });
    expect(region).toHaveTextContent('From 50% on Nov 17, 2026 to 40% on Nov 20, 2026.');
    expect(region).toHaveTextContent('The rules changed once in between');
    expect(region.querySelectorAll('[data-part=trend-run]')).toHaveLength(3);
    expect(region.querySelectorAll('[data-part=new-rules]')).toHaveLength(1);
    await userEvent.click(within(region).getByRole('radio', { name: 'Table' }));
    const rows = within(region).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Nov 17, 202650%',
      'Nov 18, 2026No score',
      'Nov 19, 202660%',
      'Nov 20, 202640%New rules: b',
    ]);
  });
});
