// @vitest-environment jsdom
import { StrictMode } from 'react';
import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { AdvancedAnalyticsChart } from '../AdvancedAnalyticsChart';
import { appendToChart, type AppendSettings } from '../engine/appendToChart';
import { attachInteraction } from '../interaction/attachInteraction';
import { engineOf } from '../testSupport/engineOf';
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
  it('15: leaves no listener, timer or mark behind when it goes in the middle of a drag', () => {
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

  it('15: survives the double life of Strict Mode without a word', () => {
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

  it('16: is drawn on a server, with axes, figures and what it covers in words', () => {
    const html = renderToString(
      <AdvancedAnalyticsChart title="Cost" series={series} columns={columns} now={0} />,
    );
    expect(html).toContain('1 series, 0 to 3');
    expect(html).toMatch(/<path d="M[\d. ML]+" fill="none"/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('17: keeps a stream within twice its window, and one row of each place', () => {
    const engine = engineOf({ columns: { x: [0], y: { y: [0] } } });
    const settings = { ...streaming, streamWindow: 300 };
    for (let at = 1; at < 3000; at += 6) appendToChart(engine, rowsFrom(at, 6), settings);
    expect(engine.data()?.x.length).toBeLessThanOrEqual(606);
    appendToChart(engine, rowsFrom(5000, 10_000), settings);
    expect(engine.data()?.x.length).toBeLessThanOrEqual(606);
    expect(engine.data()?.x.at(-1)).toBe(14_999);
  });

  it('17: puts a late row in its place, and lets one of a known place correct it', () => {
    const engine = engineOf({ columns: { x: [0, 10, 20], y: { y: [1, 2, 3] } } });
    appendToChart(engine, [{ x: 15, y: 9 }], streaming);
    appendToChart(engine, [{ x: 10, y: 7 }], streaming);
    expect([...(engine.data()?.x ?? [])]).toEqual([0, 10, 15, 20]);
    expect([...(engine.data()?.series[0]?.y ?? [])]).toEqual([1, 7, 9, 3]);
  });

  it('17: stands still where a person looks, counts what came since, and catches up when asked', () => {
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

  it('24: a finger scrubs beside its own place, and two fingers zoom', () => {
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
});
