// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../i18n/index';
import { TenantScopeContext } from '../tenantScope';
import { Popover } from './Popover';
import { RelativeTime } from './RelativeTime';

const scope = { tenantId: 'acme', scheme: 'dark', contrast: 'more', density: 'compact' } as const;
const format = createFormat({ locale: 'en', timeZone: 'UTC' }, {});
const now = Date.UTC(2026, 10, 22, 12);

describe('RelativeTime', () => {
  const threeHoursAgo = <RelativeTime at={now - 3 * 3_600_000} now={now} format={format} />;

  it('tells the time itself on focus, and hides it on Escape', async () => {
    render(threeHoursAgo);
    await userEvent.tab();
    const trigger = screen.getByRole('button', { name: '3 hours ago' });
    expect(trigger).toHaveFocus();
    expect(trigger).toHaveAccessibleDescription(/^Nov 22, 2026, 9:00\sAM UTC$/);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('tells the time itself on a tap', async () => {
    render(threeHoursAgo);
    const user = userEvent.setup();
    await user.pointer({ keys: '[TouchA]', target: screen.getByRole('button') });
    expect(await screen.findByRole('tooltip')).toHaveTextContent('Nov 22, 2026');
  });

  it('shows the date while the time of day is not known', () => {
    render(<RelativeTime at={now} now={null} format={format} />);
    expect(screen.getByText('Nov 22, 2026')).toHaveAttribute(
      'datetime',
      '2026-11-22T12:00:00.000Z',
    );
  });

  it('survives a time that no calendar has', () => {
    render(<RelativeTime at={NaN} now={now} format={format} />);
    expect(screen.getByRole('button', { name: '–' })).toBeVisible();
  });
});

describe('what floats', () => {
  it('stays in the look and direction of where it was opened', async () => {
    render(
      <TenantScopeContext.Provider value={scope}>
        <div style={{ direction: 'rtl' }}>
          <Popover label="Why" trigger={<button type="button">Open</button>}>
            Because
          </Popover>
        </div>
      </TenantScopeContext.Provider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    const dialog = screen.getByRole('dialog', { name: 'Why' });
    expect(dialog).toHaveAttribute('data-aut-tenant', 'acme');
    expect(dialog).toHaveAttribute('data-aut-scheme', 'dark');
    expect(dialog).toHaveAttribute('data-aut-contrast', 'more');
    expect(dialog).toHaveAttribute('data-aut-density', 'compact');
    expect(dialog).toHaveAttribute('dir', 'rtl');

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });
});
