import type { ChartFrame } from '../frame/chartFrame';
import type { Ink } from '../picture/ink';
import { paintShapes } from '../picture/paintShapes';

/** The elements that a chart is drawn on. */
export interface ScreenParts {
  /** As large as the picture. */
  readonly frame: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Holds an element in each ink's colour, named by `data-ink`. */
  readonly probe: HTMLElement;
}

/** What the engine needs of the page. */
export interface Screen {
  readonly size: () => { readonly width: number; readonly height: number };
  readonly pixelRatio: () => number;
  /** Width in CSS pixels of a text in the axes' font. */
  readonly measure: (text: string) => number;
  readonly isRightToLeft: () => boolean;
  /** Whether colours alone do not tell series apart here. */
  readonly wantsPatterns: () => boolean;
  readonly paint: (frame: ChartFrame) => void;
  readonly dispose: () => void;
}

/** A finer picture than 3 device pixels in a CSS pixel nobody sees, and it costs memory. */
const mostPixels = 3;
const fewColours = '(forced-colors: active), (prefers-contrast: more)';

/** The page around a chart. It calls when size, zoom, colours or contrast change. */
export function createScreen({ frame, canvas, probe }: ScreenParts, onChange: () => void): Screen {
  const brush = frame.clientWidth > 0 ? canvas.getContext('2d') : null;
  const widths = new Map<string, number>();
  let context = brush;
  let style: CSSStyleDeclaration | null = null;
  let ink: Ink | null = null;

  const computed = () => (style ??= getComputedStyle(frame));
  const refresh = () => {
    ink = null;
    widths.clear();
    onChange();
  };
  const fewer = typeof matchMedia === 'function' ? matchMedia(fewColours) : null;
  fewer?.addEventListener('change', refresh);
  // A theme is CSS variables: when it changes, no component renders, but the probe's colours do.
  probe.addEventListener('transitionend', refresh);
  let drawn = { width: 0, height: 0 };
  // An observer reports at once; what is drawn in that size already is not drawn again.
  const onSize = () => {
    if (frame.clientWidth !== drawn.width || frame.clientHeight !== drawn.height) onChange();
  };
  const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(onSize) : null;
  sizes?.observe(frame);

  return {
    size: () => ({ width: frame.clientWidth, height: frame.clientHeight }),
    pixelRatio: () => Math.min(mostPixels, Math.max(1, devicePixelRatio)),
    measure(text) {
      const known = widths.get(text);
      if (known !== undefined) return known;
      context ??= canvas.getContext('2d');
      if (!context) return text.length * 7.2;
      context.font = `${computed().fontSize} ${computed().fontFamily}`;
      // The axes' digits are all as wide as a nought, which a canvas cannot be told.
      const { width } = context.measureText(text.replace(/\d/g, '0'));
      if (widths.size > 2000) widths.clear();
      widths.set(text, width);
      return width;
    },
    isRightToLeft: () => computed().direction === 'rtl',
    wantsPatterns: () => fewer?.matches === true,
    paint(picture) {
      context ??= canvas.getContext('2d');
      if (!context) return;
      ink ??= createInk(probe);
      // While the page is as it was laid out; the canvas's new size would have its style worked out again.
      for (const shape of picture.shapes) ink(shape.ink);
      drawn = picture;
      fitCanvas(canvas, picture);
      const { plot, input } = picture;
      context.save();
      context.setTransform(input.pixelRatio, 0, 0, input.pixelRatio, 0, 0);
      context.clearRect(0, 0, picture.width, picture.height);
      context.translate(plot.left, plot.top);
      context.beginPath();
      // Room for half a line at the edges.
      context.rect(-1, -2, plot.width + 2, plot.height + 4);
      context.clip();
      paintShapes(context, picture.shapes, ink);
      context.restore();
    },
    dispose() {
      fewer?.removeEventListener('change', refresh);
      probe.removeEventListener('transitionend', refresh);
      sizes?.disconnect();
    },
  };
}

/** Colours as the page has them, each read when it is first painted with. */
function createInk(probe: HTMLElement): Ink {
  const inks = new Map<string, string>();
  return (name) => {
    const known = inks.get(name);
    if (known !== undefined) return known;
    const element = probe.querySelector(`[data-ink="${name}"]`);
    const color = element ? getComputedStyle(element).color : 'gray';
    inks.set(name, color);
    return color;
  };
}

/** Setting a canvas's size wipes it and costs memory: only when it differs. */
function fitCanvas(canvas: HTMLCanvasElement, { width, height, input }: ChartFrame): void {
  const across = Math.round(width * input.pixelRatio);
  const down = Math.round(height * input.pixelRatio);
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}
