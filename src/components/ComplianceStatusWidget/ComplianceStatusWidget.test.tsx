// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';

const now = Date.UTC(2026, 10, 22, 12);
const day = 86_400_000;

const data = buildCompliance({
  frameworks: [
    buildFramework('gdpr', {
      region: 'eu',
      score: 0.5,
      status: 'non_compliant',
      assessedAt: now - 2 * day,
      nextAuditAt: Date.UTC(2026, 10, 25),
    }),
    buildFramework('sox', { nextAuditAt: now - day }),
  ],
  requirements: [buildRequirement('g', 'gdpr'), buildRequirement('s', 'sox')],
  controls: [
    buildControl('c1', 'non_compliant', {
      reference: 'Art. 33',
      title: 'Breach notice',
      owner: 'Ana',
    }),
    buildControl('c2', 'compliant', {
      reference: 'Art. 15',
      title: 'Access requests',
      dueAt: now - day,
    }),
  ],
  mappings: [
    { controlId: 'c1', requirementId: 'g' },
    { controlId: 'c2', requirementId: 'g' },
    { controlId: 'c2', requirementId: 's' },
  ],
});

/** The titles of the controls that are listed. */
const listed = () =>
  [...document.querySelectorAll('[data-part=control] [data-column=control] bdi')].map(
    (title) => title.textContent,
  );

describe('the summary', () => {
  it('gives each framework a heading, and a meter only when there is a score', () => {
    render(<ComplianceStatusWidget data={data} now={now} />);
    const [gdpr, sox] = within(screen.getByRole('list', { name: 'Frameworks' })).getAllByRole(
      'listitem',
      { name: /GDPR|SOX/ },
    );
    expect(within(gdpr!).getByRole('heading', { level: 3, name: 'GDPR EU' })).toBeVisible();
    const meter = within(gdpr!).getByRole('meter', { name: 'Score of GDPR, EU' });
    expect(meter).toHaveAttribute('aria-valuenow', '50');
    expect(meter).toHaveAttribute('aria-valuetext', '50%, 2 of 2 assessed');
    expect(within(gdpr!).getByText('in 3 days')).toBeVisible();
    expect(within(gdpr!).getByText('Nov 25, 2026')).toBeVisible();
    expect(within(sox!).getByRole('meter', { name: 'Score of SOX' })).toHaveTextContent('100%');
    expect(within(sox!).getAllByText('Overdue')).not.toHaveLength(0);
  });

  it('says "Not assessed" and draws no meter for a framework without requirements', () => {
    const empty = buildCompliance({ frameworks: [buildFramework('hipaa')] });
    render(<ComplianceStatusWidget data={empty} />);
    expect(screen.getByText('Not assessed')).toBeVisible();
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('explains a score on request', async () => {
    render(<ComplianceStatusWidget data={data} now={now} />);
    const button = screen.getByRole('button', { name: 'How the score of GDPR, EU is made' });
    await userEvent.click(button);
    const dialog = screen.getByRole('dialog', { name: 'How the score of GDPR, EU is made' });
    expect(dialog).toHaveTextContent('The service states 50%.');
    await userEvent.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });

  it('opens the list of a framework’s controls and keeps the focus inside', async () => {
    const onViewChange = vi.fn();
    const onFrameworkChange = vi.fn();
    render(
      <ComplianceStatusWidget
        data={data}
        onViewChange={onViewChange}
        onFrameworkChange={onFrameworkChange}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show 1 control of SOX' }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith('list');
    expect(onFrameworkChange).toHaveBeenCalledExactlyOnceWith('sox');
    expect(listed()).toEqual(['Access requests']);
    expect(screen.getByRole('region')).toContainElement(document.activeElement as HTMLElement);
    expect(document.body).not.toHaveFocus();
  });
});

describe('the list', () => {
  it('is a table with what needs a person most first', () => {
    render(<ComplianceStatusWidget data={data} defaultView="list" now={now} />);
    const table = screen.getByRole('table', { name: 'Controls' });
    expect(table).toHaveAttribute('aria-rowcount', '3');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Result', 'Reference', 'Control', 'Framework', 'Owner', 'Due']);
    expect(listed()).toEqual(['Breach notice', 'Access requests']);
    expect(within(table).getByRole('cell', { name: 'Art. 33' })).toBeVisible();
    expect(within(table).getByRole('cell', { name: 'GDPR, EU and SOX' })).toBeInTheDocument();
  });

  it('leaves out columns that would say nothing', () => {
    const plain = buildCompliance({ controls: [buildControl('c')] });
    render(<ComplianceStatusWidget data={plain} defaultView="list" />);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Result',
      'Reference',
      'Control',
    ]);
  });

  it('narrows while typing, says so to those who listen, and shows how to get back', async () => {
    render(<ComplianceStatusWidget data={data} defaultView="list" />);
    const search = screen.getByRole('searchbox', { name: 'Search controls' });
    await userEvent.type(search, 'brea');
    expect(listed()).toEqual(['Breach notice']);
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('1 of 2 controls matches');

    await userEvent.type(search, 'x');
    expect(screen.getByText('No control matches')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(listed()).toHaveLength(2);
    expect(search).toHaveValue('');
  });

  it('narrows by result and by framework', async () => {
    const onFrameworkChange = vi.fn();
    render(
      <ComplianceStatusWidget
        data={data}
        defaultView="list"
        onFrameworkChange={onFrameworkChange}
      />,
    );
    const results = screen.getByRole('combobox', { name: 'Result', hidden: true });
    await userEvent.selectOptions(results, 'Compliant');
    expect(listed()).toEqual(['Access requests']);
    const frameworks = screen.getByRole('combobox', { name: 'Framework', hidden: true });
    await userEvent.selectOptions(frameworks, 'SOX');
    expect(onFrameworkChange).toHaveBeenCalledExactlyOnceWith('sox');
    await userEvent.selectOptions(frameworks, 'All frameworks');
    expect(onFrameworkChange).toHaveBeenLastCalledWith(null);
  });

  it('shows a framework that it was given but does not know, and no controls', () => {
    render(<ComplianceStatusWidget data={data} view="list" frameworkId="gone" />);
    expect(screen.getByText('No control matches')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Framework', hidden: true })).toHaveValue('gone');
  });

  it('draws thousands of controls a page at a time and goes on where it stopped', async () => {
    const controls = Array.from({ length: 2_000 }, (_, i) => buildControl(`c${i}`));
    render(<ComplianceStatusWidget data={buildCompliance({ controls })} defaultView="list" />);
    expect(listed()).toHaveLength(50);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
    expect(screen.getByText('50 of 2,000 controls shown')).toBeVisible();
    await userEvent.click(screen.getByText('Show 50 more'));
    expect(listed()).toHaveLength(100);
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '52');
  });

  it('says that there are frameworks without controls', () => {
    const frameworks = [buildFramework('gdpr')];
    render(<ComplianceStatusWidget data={buildCompliance({ frameworks })} defaultView="list" />);
    expect(screen.getByText('No controls listed')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('offers to open a control only when the app does something about it', async () => {
    const onAction = vi.fn();
    const { rerender } = render(<ComplianceStatusWidget data={data} view="list" />);
    expect(screen.queryByRole('button', { name: 'Breach notice' })).toBeNull();
    rerender(<ComplianceStatusWidget data={data} view="list" onAction={onAction} />);
    await userEvent.click(screen.getByRole('button', { name: 'Breach notice' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith({ kind: 'open-control', controlId: 'c1' });
  });
});

describe('the views', () => {
  it('are changed by keyboard', async () => {
    render(<ComplianceStatusWidget data={data} />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Summary' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight} ');
    expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
    expect(screen.getByRole('table')).toBeVisible();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
  });

  it('follow the arrow that points at them when written from right to left', async () => {
    render(
      <div style={{ direction: 'rtl' }}>
        <ComplianceStatusWidget data={data} />
      </div>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'List' })).toHaveFocus();
  });

  it('stay as the app holds them', async () => {
    const onViewChange = vi.fn();
    render(<ComplianceStatusWidget data={data} view="summary" onViewChange={onViewChange} />);
    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith('list');
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('what a server sends', () => {
  const hostile = '\u202e<img src=x onerror=alert(1)>=HYPERLINK("http://evil","x")';

  it.each(['summary', 'list'] as const)(
    'is inert in the %s, apart from its surroundings',
    (view) => {
      const word = 'x'.repeat(10_000);
      const texts = buildCompliance({
        frameworks: [
          buildFramework('f', { name: hostile, region: hostile, status: hostile }),
          buildFramework('g', { name: word }),
        ],
        requirements: [buildRequirement('r', 'f')],
        controls: [
          buildControl('c', hostile, { reference: hostile, title: hostile, owner: hostile }),
          buildControl('d', 'compliant', { reference: word, title: word }),
        ],
        mappings: [{ controlId: 'c', requirementId: 'r' }],
      });
      render(<ComplianceStatusWidget data={texts} view={view} onAction={vi.fn()} />);
      expect(document.querySelector('img, script, a')).toBeNull();
      expect(screen.getAllByText(hostile, { selector: 'bdi' }).length).toBeGreaterThan(1);
    },
  );
});

describe('languages', () => {
  it('writes numbers, dates and its own texts as the app says', () => {
    render(
      <ComplianceStatusWidget
        data={data}
        now={now}
        locale="de"
        timeZone="Europe/Berlin"
        messages={{ title: 'Regeltreue', nextAudit: 'Nächste Prüfung' }}
      />,
    );
    expect(screen.getByRole('region', { name: 'Regeltreue' })).toBeVisible();
    expect(screen.getAllByText('Nächste Prüfung')).toHaveLength(2);
    expect(screen.getByText('25. Nov. 2026')).toBeVisible();
    expect(screen.getAllByRole('meter')[0]).toHaveTextContent('50 %');
  });
});
