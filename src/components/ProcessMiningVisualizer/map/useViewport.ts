import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useLatest } from '../../../internal';
import {
  homeView,
  panBy,
  type Picture,
  reveal,
  type Size,
  viewBox,
  type Viewport,
  wholeView,
  zoomBy,
} from './viewport';

/** A map's window on its picture. */
export interface ViewportHandle {
  readonly viewBox: string;
  /** `null` before there is a layout. */
  readonly frame: Size | null;
  readonly view: Viewport | null;
  readonly zoom: (factor: number) => void;
  readonly pan: (x: number, y: number) => void;
  /** Shows all of the picture. */
  readonly fit: () => void;
  /** Moves as little as needed for a box of the picture to be seen. */
  readonly reveal: (box: { readonly x: number; readonly y: number } & Size) => void;
  /** Moves the middle of the window to a point of the picture. */
  readonly center: (x: number, y: number) => void;
  readonly dragHandlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
  /** Whether the last press was a drag and so no click. */
  readonly wasDragged: () => boolean;
}

/** So far may a finger slip during a press, in pixels. */
const slip = 4;

/**
 * Zoom and pan. Until a person moves it the window shows the home view, whatever its size. The wheel zooms with Ctrl, ⌘
 * or a pinch, and without them only while the map has the focus, so that a page scrolls past it.
 */
export function useViewport(
  frameRef: RefObject<HTMLDivElement | null>,
  picture: Picture,
): ViewportHandle {
  const [frame, setFrame] = useState<Size | null>(null);
  const [moved, setMoved] = useState<Viewport | null>(null);
  const view = frame && (moved ?? homeView(frame, picture));
  const drag = useRef<{ x: number; y: number; isMoving: boolean } | null>(null);
  const dragged = useRef(false);

  const change = (next: (view: Viewport, frame: Size) => Viewport) => {
    if (view !== null && frame !== null) setMoved(next(view, frame));
  };
  const zoomAt = (factor: number, at?: { x: number; y: number }) =>
    change((from, { width, height }) =>
      zoomBy(from, factor, at ?? { x: width / 2, y: height / 2 }),
    );
  const latestZoom = useLatest(zoomAt);

  useEffect(() => {
    const element = frameRef.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setFrame({ width, height });
    });
    observer.observe(element);
    // React listens to wheels passively, where the page cannot be kept from scrolling.
    const onWheel = (event: WheelEvent) => {
      const isWanted =
        event.ctrlKey || event.metaKey || element.contains(element.ownerDocument.activeElement);
      if (!isWanted) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const lines = event.deltaMode === 1 ? 16 : 1;
      latestZoom.current(Math.exp((-event.deltaY * lines) / (event.ctrlKey ? 120 : 400)), {
        x: event.clientX - box.left,
        y: event.clientY - box.top,
      });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      observer.disconnect();
      element.removeEventListener('wheel', onWheel);
    };
  }, [frameRef, latestZoom]);

  const endDrag = () => {
    dragged.current = drag.current?.isMoving === true;
    drag.current = null;
  };
  return {
    viewBox: viewBox(view, frame, picture),
    frame,
    view,
    zoom: (factor) => zoomAt(factor),
    pan: (x, y) => change((from, size) => panBy(from, x, y, size, picture)),
    fit: () => change((_, size) => wholeView(size, picture)),
    reveal: (box) => change((from, size) => reveal(from, box, size)),
    center: (x, y) =>
      change((from, { width, height }) => ({
        ...from,
        x: x - width / from.scale / 2,
        y: y - height / from.scale / 2,
      })),
    dragHandlers: {
      onPointerDown: ({ button, clientX, clientY }) => {
        if (button === 0) drag.current = { x: clientX, y: clientY, isMoving: false };
      },
      onPointerMove: ({ clientX, clientY, currentTarget, pointerId }) => {
        const from = drag.current;
        if (from === null) return;
        const [x, y] = [from.x - clientX, from.y - clientY];
        if (!from.isMoving && Math.hypot(x, y) < slip) return;
        if (!from.isMoving) currentTarget.setPointerCapture(pointerId);
        drag.current = { x: clientX, y: clientY, isMoving: true };
        change((view, size) => panBy(view, x, y, size, picture));
      },
      onPointerUp: endDrag,
      onPointerCancel: endDrag,
    },
    wasDragged: () => dragged.current,
  };
}
