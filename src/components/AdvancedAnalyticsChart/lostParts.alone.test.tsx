// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AdvancedAnalyticsChart } from './AdvancedAnalyticsChart';

const { gone, fetchOf } = await vi.hoisted(() => import('../../test/lostModules'));
vi.mock('./interaction/ChartInteractionLayer', fetchOf('interaction'));
vi.mock('./marks/EventMarks', fetchOf('events'));
vi.mock('./menu/ChartMenu', fetchOf('menu'));
vi.mock('./table/ChartTable', fetchOf('table'));

const failure = 'A part of this chart could not be loaded.';
const plot = () => screen.getByRole('application');

function show() {
  render(
    <AdvancedAnalyticsChart
      title="Requests"
      series={[{ id: 'y', label: 'Y' }]}
      columns={{ x: [0, 1, 2], y: { y: [4, 5, 6] } }}
      annotations={[{ id: 'release', at: 1, label: 'Release' }]}
    />,
  );
}

beforeEach(() => {
  gone.clear();
  // A picture of some size, without a canvas to draw on.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(320);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

describe('a part of the chart that cannot be fetched', () => {
  it('of the picture: the picture stays, the failure is said once, and trying again brings the parts', async () => {
    gone.add('interaction').add('events');
    show();
    expect(await screen.findByText(failure)).toBeVisible();
    expect(screen.getAllByText(failure)).toHaveLength(1);
    expect(plot()).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /Release/ })).toBeVisible();
    expect(screen.queryByText(failure)).toBeNull();
  });

  it('the menu: said beside its button, and pressing that again tries again', async () => {
    gone.add('menu');
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Chart menu' }));
    expect(await screen.findByText(failure)).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Chart menu' }));
    expect(await screen.findByRole('menu')).toBeVisible();
    expect(screen.queryByText(failure)).toBeNull();
  });

  it('the table: the way back to the picture stays open, and the way there tries again', async () => {
    gone.add('table');
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(await screen.findByText(failure)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(plot()).toBeVisible();
    gone.clear();
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(await screen.findByRole('table')).toBeVisible();
  });
});
