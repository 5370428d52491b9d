// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { logFromTraces } from '../../test/logFromTraces';
import { arrangeProcess, type LayoutEngine, type ProcessLayout } from '../../process';
import { formatDuration } from './describe/formatDuration';
import { processMessagesDe } from './messages/processMessages.de';
import { ProcessMiningVisualizer } from './ProcessMiningVisualizer';

const names = () =>
  [...document.querySelectorAll('[data-part=activity] title')].map(
    ({ textContent }) => textContent,
  );

describe('ProcessMiningVisualizer', () => {
  it('never lets a late layout of an old log win over that of a new one', async () => {
    const waiting: (() => void)[] = [];
    const layoutEngine: LayoutEngine = (graph, sizes) =>
      new Promise<ProcessLayout>((resolve) => {
        waiting.push(() => resolve(arrangeProcess(graph, sizes)));
      });
    const view = render(
      <ProcessMiningVisualizer log={logFromTraces('AB')} layoutEngine={layoutEngine} />,
    );
    view.rerender(
      <ProcessMiningVisualizer log={logFromTraces('XY')} layoutEngine={layoutEngine} />,
    );
    await act(async () => {
      waiting[1]?.();
      await Promise.resolve();
    });
    await act(async () => {
      waiting[0]?.();
      await Promise.resolve();
    });
    await waitFor(() => expect(names().sort()).toEqual(['X', 'Y']));
  });

  it('shows the layout from here when another engine fails', async () => {
    const layoutEngine: LayoutEngine = () => Promise.reject(new Error('no'));
    render(<ProcessMiningVisualizer log={logFromTraces('AB')} layoutEngine={layoutEngine} />);
    await waitFor(() => expect(names().sort()).toEqual(['A', 'B']));
  });

  it('moves only by its props when the sliders are held by the app', () => {
    const onSimplificationChange = vi.fn();
    render(
      <ProcessMiningVisualizer
        log={logFromTraces('ABC', 'ABC', 'AC')}
        simplification={{ activities: 1, paths: 0 }}
        onSimplificationChange={onSimplificationChange}
      />,
    );
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'Paths' });
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    act(() => {
      set?.call(slider, '50');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onSimplificationChange).toHaveBeenCalledWith({ activities: 1, paths: 0.5 });
    expect(slider.value).toBe('0');
  });

  it('renders on a server, in strict mode, with a log of one event and of none', () => {
    for (const traces of [['A'], []]) {
      const html = renderToString(
        <StrictMode>
          <ProcessMiningVisualizer log={logFromTraces(...traces)} />
        </StrictMode>,
      );
      expect(html).toContain('data-component="ProcessMiningVisualizer"');
    }
  });

  it('shows nothing unfiltered while what filters is on its way, then what passes', async () => {
    const log = logFromTraces('AB', 'AC');
    const filters = [{ type: 'activity', activities: ['C'] }] as const;
    render(<ProcessMiningVisualizer log={log} defaultFilters={filters} />);
    expect(names()).not.toContain('B');
    await waitFor(() => expect(names().sort()).toEqual(['A', 'C']));
    expect(await screen.findByText('1 of 2 cases')).toBeVisible();
  });

  it('offers no clock, no period and no time where no times are known', async () => {
    const log = logFromTraces('AB', 'AC');
    const timestamp = new Float64Array(log.size).fill(NaN);
    render(<ProcessMiningVisualizer log={{ ...log, timestamp }} />);
    expect(screen.queryByRole('radio', { name: 'Time' })).toBeNull();
    const tools = within(screen.getByRole('combobox', { name: 'Tools' })).getAllByRole('option');
    expect(tools.map(({ textContent }) => textContent)).toEqual(['Tools', 'Conformance']);
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }));
    expect(await screen.findByRole('combobox', { name: 'Activity' })).toBeVisible();
    expect(screen.queryByLabelText('Case takes at least')).toBeNull();
  });

  it('ends no sentence with two full stops where a unit is abbreviated with one', () => {
    render(
      <ProcessMiningVisualizer
        log={logFromTraces('ABC', 'ABC')}
        locale="de"
        messages={processMessagesDe}
      />,
    );
    expect(formatDuration(3_600_000, 'de')).toMatch(/\.$/);
    const summary = document.querySelector('[data-part=summary]')?.textContent ?? '';
    expect(summary).toMatch(/Hälfte der Fälle/);
    expect(summary).not.toMatch(/\.\p{Cf}*\./u);
  });
});
