// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  buildCompliance,
  buildControl,
  buildFramework,
  buildRequirement,
} from '../../test/buildCompliance';
import { ComplianceStatusWidget } from './ComplianceStatusWidget';
import { loadParts } from './testSupport/loadParts';

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

beforeAll(loadParts, 60_000);

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
    await userEvent.click(
      screen.getByRole('button', { name: 'How the score of GDPR, EU is made' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'How the score of GDPR, EU is made' });
    await waitFor(() => expect(dialog).toHaveTextContent('The service states 50%.'));
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'How the score of GDPR, EU is made' })).toHaveFocus();
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
    await waitFor(() => expect(listed()).toEqual(['Access requests']));
    expect(screen.getByRole('region')).toContainElement(document.activeElement as HTMLElement);
    expect(document.body).not.toHaveFocus();
  });
});

describe('the list', () => {
  it('is a table with what needs a person most first', async () => {
    render(<ComplianceStatusWidget data={data} defaultView="list" now={now} />);
    const table = await screen.findByRole('table', { name: 'Controls' });
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

  it('leaves out columns that would say nothing', async () => {
    const plain = buildCompliance({ controls: [buildControl('c')] });
    render(<ComplianceStatusWidget data={plain} defaultView="list" />);
    const heads = await screen.findAllByRole('columnheader');
    expect(heads.map((cell) => cell.textContent)).toEqual(['Result', 'Reference', 'Control']);
  });

  it('narrows while typing, says so to those who listen, and shows how to get back', async () => {
    render(<ComplianceStatusWidget data={data} defaultView="list" />);
    const search = await screen.findByRole('searchbox', { name: 'Search controls' });
    await userEvent.type(search, 'brea');
    expect(listed()).toEqual(['Breach notice']);
    expect(screen.getByText('1 of 2 controls matches')).toHaveAttribute('role', 'status');

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
    const results = await screen.findByRole('combobox', { name: 'Result', hidden: true });
    await userEvent.selectOptions(results, 'Compliant');
    expect(listed()).toEqual(['Access requests']);
    const frameworks = screen.getByRole('combobox', { name: 'Framework', hidden: true });
    await userEvent.selectOptions(frameworks, 'SOX');
    expect(onFrameworkChange).toHaveBeenCalledExactlyOnceWith('sox');
    await userEvent.selectOptions(frameworks, 'All frameworks');
    expect(onFrameworkChange).toHaveBeenLastCalledWith(null);
  });

  it('shows a framework that it was given but does not know, and no controls', async () => {
    render(<ComplianceStatusWidget data={data} view="list" frameworkId="gone" />);
    expect(await screen.findByText('No control matches')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Framework', hidden: true })).toHaveValue('gone');
  });

  it('draws only the rows in sight of thousands, and counts them all', async () => {
    const controls = Array.from({ length: 2_000 }, (_, i) => buildControl(`c${i}`));
    render(<ComplianceStatusWidget data={buildCompliance({ controls })} defaultView="list" />);
    expect(await screen.findByRole('table')).toHaveAttribute('aria-rowcount', '2001');
    expect(listed().length).toBeGreaterThan(5);
    expect(listed().length).toBeLessThanOrEqual(80);
  });

  it('says that there are frameworks without controls', async () => {
    const frameworks = [buildFramework('gdpr')];
    render(<ComplianceStatusWidget data={buildCompliance({ frameworks })} defaultView="list" />);
    expect(await screen.findByText('No controls listed')).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('opens a control beside it, and gives the focus back when it closes', async () => {
    const onSelectedControlChange = vi.fn();
    render(
      <ComplianceStatusWidget
        data={data}
        view="list"
        now={now}
        onSelectedControlChange={onSelectedControlChange}
      />,
    );
    const title = await screen.findByRole('button', { name: 'Breach notice' });
    await userEvent.click(title);
    const pane = await screen.findByRole('complementary', { name: 'Breach notice' });
    expect(pane).toHaveFocus();
    expect(onSelectedControlChange).toHaveBeenLastCalledWith('c1');
    await userEvent.keyboard('{Escape}');
    expect(onSelectedControlChange).toHaveBeenLastCalledWith(null);
    expect(screen.queryByRole('complementary')).toBeNull();
    await waitFor(() => expect(title).toHaveFocus());
  });
});

describe('the views', () => {
  it('are changed by keyboard', async () => {
    render(<ComplianceStatusWidget data={data} />);
    await userEvent.tab();
    expect(screen.getByRole('radio', { name: 'Summary' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight} ');
    expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
    expect(await screen.findByRole('table')).toBeVisible();
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

  it.each(['summary', 'list', 'tree', 'matrix'] as const)(
    'is inert in the %s, apart from its surroundings',
    async (view) => {
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
      if (view === 'tree') {
        await userEvent.click(await screen.findByRole('button', { name: 'Expand all' }));
      }
      const shown = await screen.findAllByText(hostile, { selector: 'bdi' });
      expect(document.querySelector('img, script, a')).toBeNull();
      expect(shown.length).toBeGreaterThan(0);
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
