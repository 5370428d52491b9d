// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { logFromTraces } from '../../test/logFromTraces';
import { ProcessMiningVisualizer } from './ProcessMiningVisualizer';

const { gone, fetchOf } = await vi.hoisted(() => import('../../test/lostModules'));
vi.mock('./rail/ProcessRail', fetchOf('rail'));
vi.mock('./tables/ProcessTables', fetchOf('tables'));
vi.mock('./tools/MapTool', fetchOf('tool'));
vi.mock('./exporting/ExportMenu', fetchOf('export'));
vi.mock('./importing/EventLogDrop', fetchOf('drop'));

const log = logFromTraces('ABC', 'ABC', 'AC');
const failure = 'This part could not be loaded.';
const map = () => screen.getByRole('application');

beforeEach(() => gone.clear());

describe('a part of the process that cannot be fetched', () => {
  it('beside the map: the map stays, the failure is said, and trying again brings the part', async () => {
    gone.add('rail');
    render(<ProcessMiningVisualizer log={log} />);
    expect(await screen.findByText(failure)).toBeVisible();
    expect(map()).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Beside the map' })).toBeVisible();
    expect(screen.queryByText(failure)).toBeNull();
  });

  it('a tool: the map stays, and the tool comes when it is tried again', async () => {
    gone.add('tool');
    render(<ProcessMiningVisualizer log={log} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tools' }), 'conformance');
    expect(await screen.findByText(failure)).toBeVisible();
    expect(map()).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('group', { name: 'Conformance' })).toBeVisible();
  });

  it('the tables: the way back to the map stays open', async () => {
    gone.add('tables');
    render(<ProcessMiningVisualizer log={log} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    expect(await screen.findByText(failure)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Map' }));
    expect(map()).toBeVisible();
  });

  it('the exports: said beside the button, and pressing it again tries again', async () => {
    gone.add('export');
    render(<ProcessMiningVisualizer log={log} />);
    const button = () => screen.getByRole('button', { name: 'Export' });
    await userEvent.click(button());
    expect(await screen.findByText(failure)).toBeVisible();
    gone.clear();
    await userEvent.click(button());
    const menu = await screen.findByRole('menu');
    expect(within(menu).getAllByRole('menuitem').length).toBeGreaterThan(3);
    await waitFor(() => expect(screen.queryByText(failure)).toBeNull());
  });

  it('the place for a file: said, and trying again brings it', async () => {
    gone.add('drop');
    render(<ProcessMiningVisualizer log={logFromTraces()} onImport={vi.fn()} />);
    expect(await screen.findByText(failure)).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /Choose/ })).toBeVisible();
  });
});
