import { mapSizes } from './mapSizes';

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A map, and where on it cases start. */
export interface Picture extends Size {
  readonly begin: { readonly x: number; readonly y: number };
}

/** Which part of the picture is seen: its left top corner, in pixels of the picture, and how large a pixel is. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const smallest = 0.1;
const largest = 3;
/** Figures, the smallest text, have 12 pixels at it and are hard to read below. */
const readable = 1;
const { margin } = mapSizes;

/** All of the picture, or as much of its begin as can be read. */
export function homeView(frame: Size, picture: Picture): Viewport {
  return viewAt(frame, picture, Math.max(readable, wholeScale(frame, picture)));
}

/** All of the picture. */
export function wholeView(frame: Size, picture: Picture): Viewport {
  return viewAt(frame, picture, wholeScale(frame, picture));
}

function wholeScale(frame: Size, picture: Size): number {
  const scale = Math.min(
    frame.width / (picture.width + margin * 2),
    frame.height / (picture.height + margin * 2),
  );
  return clamp(scale, smallest, 1);
}

function viewAt(frame: Size, picture: Picture, scale: number): Viewport {
  const seen = { width: frame.width / scale, height: frame.height / scale };
  const isWhole = seen.width >= picture.width;
  const x = isWhole
    ? (picture.width - seen.width) / 2
    : clamp(picture.begin.x - seen.width / 2, -margin, picture.width + margin - seen.width);
  const y = (picture.height - seen.height) / 2;
  return { x, y: y > -margin ? -margin : y, scale };
}

/** Larger or smaller around a point of the frame, in pixels from its left top corner. */
export function zoomBy(view: Viewport, factor: number, at: { x: number; y: number }): Viewport {
  const scale = clamp(view.scale * factor, smallest, largest);
  return {
    x: view.x + at.x / view.scale - at.x / scale,
    y: view.y + at.y / view.scale - at.y / scale,
    scale,
  };
}

/** Moved by pixels of the frame, but never so far that nothing of the picture is seen. */
export function panBy(view: Viewport, x: number, y: number, frame: Size, picture: Size): Viewport {
  const seen = { width: frame.width / view.scale, height: frame.height / view.scale };
  const keep = 60;
  return {
    x: clamp(view.x + x / view.scale, keep - seen.width, picture.width - keep),
    y: clamp(view.y + y / view.scale, keep - seen.height, picture.height - keep),
    scale: view.scale,
  };
}

/** Moved as little as needed for a box of the picture to be seen. */
export function reveal(
  view: Viewport,
  box: { readonly x: number; readonly y: number } & Size,
  frame: Size,
): Viewport {
  const room = 16;
  const shift = (at: number, half: number, from: number, seen: number) => {
    const [low, high] = [at - half - room, at + half + room];
    if (high - low > seen || low < from) return low;
    return high > from + seen ? high - seen : from;
  };
  return {
    x: shift(box.x, box.width / 2, view.x, frame.width / view.scale),
    y: shift(box.y, box.height / 2, view.y, frame.height / view.scale),
    scale: view.scale,
  };
}

/** As the SVG attribute; without a frame, before there is a layout, all of the picture. */
export function viewBox(view: Viewport | null, frame: Size | null, picture: Size): string {
  if (view === null || frame === null) {
    return [-margin, -margin, picture.width + margin * 2, picture.height + margin * 2].join(' ');
  }
  return [view.x, view.y, frame.width / view.scale, frame.height / view.scale].map(round).join(' ');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
