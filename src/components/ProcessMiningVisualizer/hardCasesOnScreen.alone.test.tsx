// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { describeWithShared, readShared } from '../../test/sharedFolder';
import { logFromTraces } from '../../test/logFromTraces';
import { discoverProcess, type ImportResult, parseCsv } from '../../process';
import { EventLogImport } from './importing/EventLogImport';
import { importEventLog } from './importing/importEventLog';
import type { ImportEventLogOptions } from './importing/importEventLogOptions';
import { ProcessMiningVisualizer } from './ProcessMiningVisualizer';

vi.mock('./importing/importEventLog', () => ({ importEventLog: vi.fn() }));

const names = () =>
  [...document.querySelectorAll('[data-part=activity] title')].map((each) => each.textContent);

/** Imports that are answered by hand, in any order. */
function importsByHand() {
  const asked: { answer: (result: ImportResult) => void; options: ImportEventLogOptions }[] = [];
  vi.mocked(importEventLog).mockImplementation(
    (_, options = {}) => new Promise((answer) => asked.push({ answer, options })),
  );
  return asked;
}

async function fileField(): Promise<HTMLInputElement> {
  await screen.findByRole('button', { name: /Choose/ });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no field for a file');
  return input;
}
const choose = (input: HTMLInputElement, name: string) =>
  fireEvent.change(input, { target: { files: [new File(['x'], name)] } });

describe('a log that is swapped while it is imported', () => {
  it('a second file stops the first, and a late answer of the first never wins', async () => {
    const asked = importsByHand();
    const onImport = vi.fn();
    render(<EventLogImport onImport={onImport} />);
    const input = await fileField();
    choose(input, 'first.csv');
    choose(input, 'second.csv');
    expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, false]);
    await act(async () => {
      asked[1]?.answer({ log: logFromTraces('XY'), issues: [] });
      await Promise.resolve();
      asked[0]?.answer({ log: logFromTraces('AB'), issues: [] });
      await Promise.resolve();
    });
    expect(onImport).toHaveBeenCalledOnce();
    expect(onImport.mock.calls[0]?.[1]).toHaveProperty('name', 'second.csv');
    expect(screen.getByRole('status')).toHaveTextContent('second.csv');
  });

  it('leaving the page while a file is read stops the reading, and nothing is told', async () => {
    const asked = importsByHand();
    const onImport = vi.fn();
    const { unmount } = render(<EventLogImport onImport={onImport} />);
    choose(await fileField(), 'log.csv');
    unmount();
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    await act(async () => {
      asked[0]?.answer({ log: logFromTraces('AB'), issues: [] });
      await Promise.resolve();
    });
    expect(onImport).not.toHaveBeenCalled();
  });

  it('tells how far the reading is, and can be cancelled', async () => {
    const asked = importsByHand();
    render(<EventLogImport onImport={vi.fn()} />);
    choose(await fileField(), 'log.csv');
    act(() => asked[0]?.options.onProgress?.(0.42, 1234));
    expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.42');
    expect(screen.getByText(/log\.csv.*42%.*1,234/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Cancel/ }));
    expect(asked[0]?.options.signal?.aborted).toBe(true);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

describe('the map', () => {
  it('mounted twice by strict mode: one map, and another log takes its place', async () => {
    const page = (log: ReturnType<typeof logFromTraces>) => (
      <StrictMode>
        <ProcessMiningVisualizer log={log} />
      </StrictMode>
    );
    const { rerender } = render(page(logFromTraces('AB')));
    expect(screen.getAllByRole('application')).toHaveLength(1);
    rerender(page(logFromTraces('XYZ')));
    await waitFor(() => expect(names().sort()).toEqual(['X', 'Y', 'Z']));
  });

  it('with sliders of its own: moving one shows less, and tells the app', () => {
    const onSimplificationChange = vi.fn();
    const log = logFromTraces(...Array.from({ length: 9 }, () => 'ABC'), 'ADC', 'AEC');
    render(
      <ProcessMiningVisualizer
        log={log}
        defaultSimplification={{ activities: 1, paths: 1 }}
        onSimplificationChange={onSimplificationChange}
      />,
    );
    expect(names().sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    fireEvent.change(screen.getByRole('slider', { name: 'Activities' }), {
      target: { value: '0' },
    });
    expect(names().sort()).toEqual(['A', 'B', 'C']);
    expect(onSimplificationChange).toHaveBeenLastCalledWith({ activities: 0, paths: 1 });
  });

  it('of a graph without activities or with ones that are nowhere: said, not drawn', () => {
    render(
      <ProcessMiningVisualizer graph={{ cases: 0, events: 0, activities: [], transitions: [] }} />,
    );
    expect(screen.queryByRole('application')).toBeNull();
    expect(screen.getByText('No events')).toBeVisible();
  });
});

describeWithShared('a real log on the screen', () => {
  it('receipt is summed up in the words of its facts', () => {
    const { log } = parseCsv(readShared('eventlogs/receipt.csv.gz'));
    render(<ProcessMiningVisualizer log={log} />);
    const summary = document.querySelector('[data-part=summary]')?.textContent ?? '';
    expect(summary).toContain('1,434 cases, 8,577 events, 27 activities.');
    expect(summary).toContain('Half of all cases follow 2 of 116 variants.');
    expect(summary).toMatch(/from T05 .* to T06 .*: 6\.6 yrs in all, 38 sec as the median/);
    expect(summary).toMatch(/Half of the cases take up to 48 min, 95% up to 24 days\./);
    expect(discoverProcess(log).cases).toBe(1434);
  });

  it('bpic2019 has 11,973 variants: a few are drawn, all are counted', async () => {
    const { log } = parseCsv(readShared('eventlogs/more/bpic2019-1tpv.csv.gz'));
    render(<ProcessMiningVisualizer log={log} />);
    expect(await screen.findByText('6 of 11,973', {}, { timeout: 15_000 })).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: 'All variants' }, { timeout: 15_000 });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(50);
    expect(screen.getAllByRole('button', { name: 'Show 200 more' }).length).toBeGreaterThan(0);
  }, 60_000);
});
