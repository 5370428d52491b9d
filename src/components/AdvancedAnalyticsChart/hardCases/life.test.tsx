// @vitest-environment jsdom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRef, StrictMode } from 'react';
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AdvancedAnalyticsChart } from '../AdvancedAnalyticsChart';
import type { AdvancedAnalyticsChartHandle } from '../chartProps';
import { appendToChart, type AppendSettings } from '../engine/appendToChart';
import { attachInteraction } from '../interaction/attachInteraction';
import { coordinatesOf, frameOf } from '../testSupport/frameOf';
import { engineOf } from '../testSupport/engineOf';
import { beginPlaying, stopPlaying } from '../sound/playing';
import { interactionSettingsOf } from '../testSupport/interactionSettingsOf';

const columns = { x: [0, 1, 2, 3], y: { y: [4, 5, 6, 7] } };
const series = [{ id: 'y', label: 'Y' }];
const streaming: AppendSettings = {
  x: 'x',
  timeZone: 'UTC',
  follow: 'shift',
  streamWindow: undefined,
};
const rowsFrom = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ x: from + index, y: index }));

/** A page's part of a chart, 400 × 200, and how many listeners its surface has. */
function attached() {
  const engine = engineOf({ columns });
  const frame = engine.frameFor(400, 200);
  vi.spyOn(engine, 'frame').mockReturnValue(frame);
  const surface = document.createElement('div');
  let listeners = 0;
  vi.spyOn(surface, 'addEventListener').mockImplementation((...args) => {
    listeners += 1;
    EventTarget.prototype.addEventListener.apply(surface, args);
  });
  vi.spyOn(surface, 'removeEventListener').mockImplementation((...args) => {
    listeners -= 1;
    EventTarget.prototype.removeEventListener.apply(surface, args);
  });
  surface.setPointerCapture = vi.fn();
  const overlay = document.createElement('div');
  const speech = document.createElement('span');
  const interaction = attachInteraction(
    engine,
    { surface, overlay, speech },
    interactionSettingsOf(),
  );
  const touch = (type: string, offsetX: number, parts: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), {
      pointerId: 1,
      pointerType: 'touch',
      button: 0,
      offsetX,
      clientX: offsetX,
      ...parts,
    });
    surface.dispatchEvent(event);
    vi.runOnlyPendingTimers();
    return event;
  };
  return { engine, interaction, surface, overlay, frame, touch, listeners: () => listeners };
}

describe('hard cases of a life', () => {
  it('case 15: leaves no listener, timer or mark behind when it goes in the middle of a drag', () => {
    vi.useFakeTimers();
    const { interaction, touch, overlay, listeners } = attached();
    touch('pointerdown', 10, { pointerType: 'mouse' });
    touch('pointermove', 90, { pointerType: 'mouse' });
    expect(listeners()).toBeGreaterThan(0);
    interaction.dispose();
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(overlay.childElementCount).toBe(0);
    vi.useRealTimers();
  });

  it('case 15: survives the double life of Strict Mode without a word', () => {
    const chart = (
      <StrictMode>
        <AdvancedAnalyticsChart title="Cost" series={series} columns={columns} now={0} />
      </StrictMode>
    );
    const { unmount } = render(chart);
    expect(screen.getByRole('application', { name: 'Cost' })).toBeInTheDocument();
    unmount();
    expect(document.body.textContent).toBe('');
  });

  it('case 15: is not heard any longer than it is there', () => {
    const { engine, interaction } = attached();
    const end = vi.fn();
    beginPlaying(engine, end);
    interaction.dispose();
    expect(end).toHaveBeenCalledOnce();
    expect(stopPlaying()).toBe(false);
  });

  it('case 15: rows that come after its end are lost without a word', async () => {
    const ref = createRef<AdvancedAnalyticsChartHandle>();
    const { unmount } = render(
      <AdvancedAnalyticsChart ref={ref} title="Cost" series={series} columns={columns} now={0} />,
    );
    const chart = ref.current;
    chart?.append([{ x: 4, y: 8 }]);
    unmount();
    chart?.append([{ x: 5, y: 9 }]);
    await act(() => import('../engine/appendToChart'));
    expect(document.body.textContent).toBe('');
  });

  it('case 15: a hundred lives leave no listener on the page, and nothing that is held', async () => {
    const listeners = new Map<EventTarget, number>();
    const count = (target: EventTarget, by: number) =>
      listeners.set(target, (listeners.get(target) ?? 0) + by);
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      vi.spyOn(target, 'addEventListener').mockImplementation((...args: unknown[]) => {
        count(target, 1);
        Reflect.apply(add, target, args);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((...args: unknown[]) => {
        count(target, -1);
        Reflect.apply(remove, target, args);
      });
    }
    const chart = (
      <StrictMode>
        <AdvancedAnalyticsChart title="Cost" series={series} columns={columns} now={0} />
      </StrictMode>
    );
    const live = () => {
      const { container, unmount } = render(chart);
      const section = new WeakRef(container.querySelector('section') ?? container);
      unmount();
      container.remove();
      return section;
    };
    // What React and jsdom set up for good, they set up for the first.
    live();
    const before = new Map(listeners);
    const lives = Array.from({ length: 100 }, live);
    expect(listeners).toEqual(before);
    vi.restoreAllMocks();
    await collectGarbage();
    expect(lives.filter((section) => section.deref() !== undefined).length).toBeLessThanOrEqual(5);
  });

  it('case 17: ten minutes of 60 rows a second, of which five are kept, take no more room than eleven', () => {
    const engine = engineOf({ columns: { x: [0], y: { y: [0] } } });
    const settings = { ...streaming, streamWindow: 300_000 };
    const room: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      const rows = Array.from({ length: 60 }, (_, index) => ({
        x: second * 1000 + (index + 1) * (1000 / 60),
        y: index,
      }));
      appendToChart(engine, rows, settings);
      room.push(engine.data()?.x.buffer.byteLength ?? 0);
    }
    const kept = engine.data()?.x.length ?? 0;
    expect(kept).toBeGreaterThanOrEqual(300 * 60);
    expect(kept).toBeLessThanOrEqual(2 * 300 * 60 + 60);
    // Flat: the second half never takes more than the first has taken.
    expect(Math.max(...room.slice(300))).toBeLessThanOrEqual(2 * Math.max(...room.slice(0, 300)));
    expect(Math.max(...room)).toBeLessThanOrEqual(8 * 11 * 60 * 60);
  });

  it('case 17: a pause and then 10,000 rows at once leave one window of them', () => {
    const engine = engineOf({ columns: { x: [0], y: { y: [0] } } });
    const settings = { ...streaming, streamWindow: 300 };
    appendToChart(engine, rowsFrom(1, 200), settings);
    appendToChart(engine, rowsFrom(5000, 10_000), settings);
    expect(engine.data()?.x.length).toBeLessThanOrEqual(606);
    expect(engine.data()?.x.at(-1)).toBe(14_999);
    expect(engine.domain()).toEqual([14_699, 14_999]);
  });

  it('case 17: the last bucket grows while it is corrected, and is finished when a later one comes', () => {
    const columns = { x: [0, 10, 20], y: { y: [1, 2, 3] } };
    const engine = engineOf({ columns, incompleteFrom: 2 });
    const growing = () => engine.frameFor(400, 200)?.input.incompleteFrom;
    appendToChart(engine, [{ x: 20, y: 4 }], streaming);
    expect(growing()).toBe(2);
    appendToChart(engine, [{ x: 15, y: 4 }], streaming);
    expect(growing()).toBe(3);
    appendToChart(engine, [{ x: 30, y: 4 }], streaming);
    expect(growing()).toBeNull();
  });

  it('case 17: a stream of one row learns how far apart its rows are', () => {
    const engine = engineOf({ columns: { x: [Date.UTC(2026, 0, 1)], y: { y: [0] } } });
    expect(engine.data()?.step).toBe(86_400_000);
    appendToChart(engine, rowsFrom(Date.UTC(2026, 0, 1) + 1000, 1), streaming);
    expect(engine.data()?.step).toBe(1000);
  });

  it('case 17: puts a late row in its place, and lets one of a known place correct it', () => {
    const engine = engineOf({ columns: { x: [0, 10, 20], y: { y: [1, 2, 3] } } });
    appendToChart(engine, [{ x: 15, y: 9 }], streaming);
    appendToChart(engine, [{ x: 10, y: 7 }], streaming);
    expect([...(engine.data()?.x ?? [])]).toEqual([0, 10, 15, 20]);
    expect([...(engine.data()?.series[0]?.y ?? [])]).toEqual([1, 7, 9, 3]);
  });

  it('case 17: stands still where a person looks, counts what came since, and catches up when asked', () => {
    const engine = engineOf({ columns: { x: [0, 10, 20, 30, 40], y: { y: [1, 2, 3, 4, 5] } } });
    engine.setDomain([5, 15], 'drag');
    appendToChart(engine, rowsFrom(50, 3), streaming);
    appendToChart(engine, [{ x: 10, y: 7 }], streaming);
    expect(engine.domain()).toEqual([5, 15]);
    expect(engine.missed()).toBe(3);
    engine.catchUp();
    expect(engine.domain()).toEqual([42, 52]);
    expect(engine.missed()).toBe(0);
    appendToChart(engine, rowsFrom(53, 2), streaming);
    expect(engine.domain()).toEqual([44, 54]);
    expect(engine.missed()).toBe(0);
  });

  it('case 24: a finger scrubs beside its own place, and two fingers zoom', () => {
    vi.useFakeTimers();
    const { engine, touch, overlay, interaction, frame } = attached();
    const plot = frame?.plot.width ?? 0;
    const down = touch('pointerdown', plot - 1);
    touch('pointermove', plot - 1);
    // The page still scrolls: nothing of the browser's is held back.
    expect(down.defaultPrevented).toBe(false);
    expect(overlay.dataset.shown).toBe('hover');
    const tooltip = overlay.querySelector<HTMLElement>('[data-part="tooltip"]');
    expect(tooltip?.style.transform).toContain('translateX(-100%)');
    touch('pointerdown', 20, { pointerId: 2 });
    touch('pointermove', 10, { pointerId: 2 });
    touch('pointermove', plot + 200);
    const zoomed = engine.domain();
    expect(zoomed && zoomed[1] - zoomed[0]).toBeLessThan(3);
    interaction.dispose();
    vi.useRealTimers();
  });

  it.each([
    ['beyond the data', [100, 200]],
    ['the wrong way round', [2, 1]],
    ['no numbers', [NaN, NaN]],
    ['of no width', [1.5, 1.5]],
  ] as const)('case 18: has finite places for a part in view that is %s', (_, domain) => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain });
    expect(frame.view[0]).toBeLessThan(frame.view[1]);
    expect(coordinatesOf(frame).every((value) => !Number.isNaN(value))).toBe(true);
  });

  it('case 18: says that there is nothing in a part beyond the data', () => {
    const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, domain: [100, 200] });
    expect(frame.notice).toBe('nothing-in-view');
  });

  it('case 18: a part is never narrower than asked for, nor wider than everything', () => {
    const engine = engineOf({ columns: { x: [0, 500, 1000], y: { y: [1, 2, 3] } }, minSpan: 10 });
    const shown = (domain: readonly [number, number]) => {
      engine.setDomain(domain, 'key');
      return engine.domain();
    };
    expect(shown([500, 500.000_1])).toEqual([495.000_05, 505.000_05]);
    expect(shown([700, 600])).toEqual([600, 700]);
    expect(shown([NaN, 700])).toBeNull();
    expect(shown([-5000, 5000])).toBeNull();
  });
});

/** Lets go of what nothing holds. */
async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    collect();
  }
}
