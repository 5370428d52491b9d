import type { ChartDomain, ChartDomainReason } from '../chartSpec';
import type { ChartEngine } from '../engine/chartEngine';
import { dataDomain } from '../frame/layoutFrame';
import type { InteractionSettings } from './interactionSettings';
import { panView, zoomView } from './zoomView';

/** What pointers ask of the chart. Places are in units of x. */
export interface PointerRequests {
  readonly settings: () => InteractionSettings;
  readonly hover: (x: number | null) => void;
  /** A part that is being drawn; `null`: no longer. */
  readonly brush: (range: ChartDomain | null) => void;
  readonly zoom: (domain: ChartDomain | null, why: ChartDomainReason) => void;
  readonly select: (range: ChartDomain) => void;
  /** Pressed without moving. */
  readonly press: (x: number) => void;
  /** The same with a finger. */
  readonly tap: (x: number) => void;
}

/** Below so many pixels a drag is a press. */
const least = 4;

/** Listens to mouse, pen and fingers. A finger scrubs and scrolls the page; two fingers zoom. Returns how to stop. */
export function listenToPointer(
  surface: HTMLElement,
  engine: ChartEngine,
  requests: PointerRequests,
): () => void {
  const fingers = new Map<number, number>();
  let drag: {
    readonly from: number;
    readonly view: ChartDomain;
    mode: 'zoom' | 'pan' | 'select';
  } | null = null;
  let pinch: { readonly distance: number; readonly view: ChartDomain; readonly at: number } | null =
    null;
  let moved = 0;
  let touched = 0;
  let pending = 0;

  const placeOf = (pixel: number): number => engine.frame()?.x.toValue(pixel) ?? Number.NaN;
  /** One look a frame, however often the pointer reports. */
  const soon = (act: () => void): void => {
    if (pending !== 0) return;
    pending = requestAnimationFrame(() => {
      pending = 0;
      act();
    });
  };
  let last = 0;

  const onMove = (event: PointerEvent): void => {
    last = event.offsetX;
    if (fingers.has(event.pointerId)) {
      moved = Math.max(moved, Math.abs(last - touched));
      fingers.set(event.pointerId, event.clientX);
    }
    if (pinch && fingers.size === 2) {
      soon(zoomByPinch);
      return;
    }
    if (drag) {
      moved = Math.max(moved, Math.abs(last - drag.from));
      if (moved >= least) soon(moveDrag);
      return;
    }
    soon(() => requests.hover(placeOf(last)));
  };

  const moveDrag = (): void => {
    const frame = engine.frame();
    if (!drag || !frame) return;
    if (drag.mode === 'pan') {
      const share = (drag.from - last) / frame.plot.width;
      requests.zoom(panView(drag.view, share, dataDomain(frame.input)), 'drag');
    } else requests.brush([placeOf(drag.from), placeOf(last)]);
  };

  const onDown = (event: PointerEvent): void => {
    const frame = engine.frame();
    if (!frame || event.button !== 0) return;
    last = event.offsetX;
    const { zoom } = requests.settings();
    if (event.pointerType === 'touch') {
      fingers.set(event.pointerId, event.clientX);
      touched = last;
      moved = fingers.size === 1 ? 0 : least;
      const [a, b] = [...fingers.values()];
      if (zoom !== false && a !== undefined && b !== undefined) {
        pinch = { distance: Math.max(8, Math.abs(a - b)), view: frame.view, at: placeOf(last) };
      }
      requests.hover(placeOf(last));
      return;
    }
    moved = 0;
    const wanted = zoom === false ? 'select' : (zoom?.drag ?? 'zoom');
    drag = { from: last, view: frame.view, mode: event.shiftKey ? 'select' : wanted };
    surface.setPointerCapture(event.pointerId);
    requests.hover(null);
  };

  const zoomByPinch = (): void => {
    const [a, b] = [...fingers.values()];
    if (!pinch || a === undefined || b === undefined) return;
    const factor = pinch.distance / Math.max(8, Math.abs(a - b));
    requests.zoom(zoomView(pinch.view, pinch.at, factor), 'drag');
  };

  const onUp = (event: PointerEvent): void => {
    if (fingers.delete(event.pointerId)) {
      pinch = null;
      if (moved < least && event.type === 'pointerup') requests.tap(placeOf(event.offsetX));
      return;
    }
    if (!drag) return;
    const { mode, from } = drag;
    drag = null;
    requests.brush(null);
    if (moved < least) {
      requests.press(placeOf(event.offsetX));
      return;
    }
    const range: ChartDomain = [
      placeOf(Math.min(from, event.offsetX)),
      placeOf(Math.max(from, event.offsetX)),
    ];
    if (mode === 'zoom') requests.zoom(range, 'drag');
    else if (mode === 'select') requests.select(range);
  };

  const onLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || drag) return;
    cancelAnimationFrame(pending);
    pending = 0;
    requests.hover(null);
  };

  const onWheel = (event: WheelEvent): void => {
    const frame = engine.frame();
    const { zoom } = requests.settings();
    if (!frame || zoom === false || zoom?.wheel === 'off') return;
    const isAsked = event.ctrlKey || event.metaKey || zoom?.wheel === 'on';
    if (isAsked) {
      event.preventDefault();
      const factor = Math.exp(Math.max(-100, Math.min(100, event.deltaY)) / 300);
      requests.zoom(zoomView(frame.view, placeOf(event.offsetX), factor), 'wheel');
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      if (engine.domain() === null) return;
      event.preventDefault();
      const share = (event.deltaX || event.deltaY) / frame.plot.width;
      requests.zoom(panView(frame.view, share, dataDomain(frame.input)), 'wheel');
    }
  };

  const onDoubleClick = (): void => requests.zoom(null, 'drag');

  const events = [
    ['pointermove', onMove],
    ['pointerdown', onDown],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['pointerleave', onLeave],
  ] as const;
  for (const [name, listener] of events) surface.addEventListener(name, listener);
  // Not passive: the page must not zoom with the chart.
  surface.addEventListener('wheel', onWheel, { passive: false });
  surface.addEventListener('dblclick', onDoubleClick);
  return () => {
    cancelAnimationFrame(pending);
    for (const [name, listener] of events) surface.removeEventListener(name, listener);
    surface.removeEventListener('wheel', onWheel);
    surface.removeEventListener('dblclick', onDoubleClick);
  };
}
