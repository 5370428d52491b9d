// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { engineOf } from '../testSupport/engineOf';
import { coordinatesOf, frameOf } from '../testSupport/frameOf';

/** An engine on a page whose parts are as large as is said, and whose frames come when they are asked for. */
function onPage(width: number, height: number) {
  const size = { width, height };
  const frame = document.createElement('div');
  Object.defineProperties(frame, {
    clientWidth: { get: () => size.width },
    clientHeight: { get: () => size.height },
  });
  const canvas = document.createElement('canvas');
  // A brush that paints nothing.
  const brush = new Proxy({}, { get: () => () => ({ width: 20 }) });
  vi.spyOn(canvas, 'getContext').mockReturnValue(brush as CanvasRenderingContext2D);
  let report = (): void => undefined;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        report = callback;
      }
      observe(): void {
        report();
      }
      disconnect(): void {
        report = () => undefined;
      }
    },
  );
  const due: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => due.push(act));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  const engine = engineOf({ columns: { x: [1, 2, 3], y: { y: [3, 4, 5] } } });
  const drawn = vi.fn();
  engine.subscribe(drawn);
  const detach = engine.attach({ frame, canvas, probe: document.createElement('div') });
  return {
    engine,
    drawn,
    detach,
    resize(next: number, nextHeight: number) {
      size.width = next;
      size.height = nextHeight;
      report();
    },
    nextFrame: () => due.splice(0).forEach((act) => act()),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('hard cases of sizes', () => {
  it('case 14: has a frame for every size', () => {
    for (const [width, height] of [
      [1, 1],
      [40, 320],
      [320, 1],
      [4000, 2000],
    ] as const) {
      const frame = frameOf({ columns: { x: [1, 2], y: { y: [3, 4] } }, width, height });
      expect(coordinatesOf(frame).every(Number.isFinite)).toBe(true);
    }
  });

  it('case 14: draws nothing in a container of no size, and once when it has one', () => {
    const { engine, drawn, resize, nextFrame, detach } = onPage(0, 0);
    nextFrame();
    expect(engine.frame()).toBeNull();
    resize(300, 0);
    nextFrame();
    expect(drawn).not.toHaveBeenCalled();
    resize(300, 200);
    nextFrame();
    expect(drawn).toHaveBeenCalledOnce();
    expect(engine.frame()).toMatchObject({ width: 300, height: 200 });
    resize(300, 200);
    nextFrame();
    expect(drawn).toHaveBeenCalledOnce();
    detach();
  });

  it('case 14: a storm of sizes is drawn once a frame', () => {
    const { engine, drawn, resize, nextFrame, detach } = onPage(300, 200);
    expect(drawn).toHaveBeenCalledOnce();
    for (let frame = 0; frame < 5; frame += 1) {
      for (let step = 1; step <= 60; step += 1) resize(300 + frame * 60 + step, 200);
      nextFrame();
    }
    expect(drawn).toHaveBeenCalledTimes(6);
    expect(engine.frame()?.width).toBe(600);
    detach();
  });
});
