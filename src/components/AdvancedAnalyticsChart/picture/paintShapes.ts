import type { Ink } from './ink';
import { patternLines } from './patternLines';
import type { BandShape, BoxesShape, DotsShape, LineShape, Shape } from './shape';

/** What shapes are painted with. */
type Brush = CanvasRenderingContext2D;

/** Paints shapes from the bottom up. The context's origin is the plot's corner, its unit a CSS pixel. */
export function paintShapes(brush: Brush, shapes: readonly Shape[], ink: Ink): void {
  // Cheaper than round ones, and at a line's width nobody can tell.
  brush.lineJoin = 'bevel';
  brush.lineCap = 'butt';
  for (const shape of shapes) {
    brush.strokeStyle = ink(shape.ink);
    brush.fillStyle = ink(shape.ink);
    if (shape.kind === 'line') paintLine(brush, shape);
    else if (shape.kind === 'band') paintBand(brush, shape);
    else if (shape.kind === 'boxes') paintBoxes(brush, shape);
    else paintDots(brush, shape);
    brush.globalAlpha = 1;
  }
}

function paintLine(brush: Brush, { x, y, width, dash }: LineShape): void {
  brush.lineWidth = width;
  brush.setLineDash([...dash]);
  brush.beginPath();
  let isDown = false;
  for (let index = 0; index < x.length; index += 1) {
    const left = x[index] ?? Number.NaN;
    const top = y[index] ?? Number.NaN;
    if (Number.isNaN(top)) isDown = false;
    else if (isDown) brush.lineTo(left, top);
    else {
      brush.moveTo(left, top);
      isDown = true;
      if (isAlone(y, index)) markAlone(brush, left, top, width);
    }
  }
  brush.stroke();
  brush.setLineDash([]);
}

function isAlone(y: Float64Array, index: number): boolean {
  return Number.isNaN(y[index + 1] ?? Number.NaN);
}

/** A point between two gaps has no line; it is marked by a dot. */
function markAlone(brush: Brush, left: number, top: number, width: number): void {
  const radius = Math.max(1.25, width);
  brush.fillRect(left - radius, top - radius, radius * 2, radius * 2);
}

function paintBand(brush: Brush, { x, lower, upper, alpha, pattern }: BandShape): void {
  brush.globalAlpha = alpha;
  brush.beginPath();
  let start = 0;
  for (let index = 0; index <= x.length; index += 1) {
    if (index < x.length && !Number.isNaN(upper[index] ?? Number.NaN)) continue;
    for (let row = start; row < index; row += 1) brush.lineTo(x[row] ?? 0, upper[row] ?? 0);
    for (let row = index - 1; row >= start; row -= 1) brush.lineTo(x[row] ?? 0, lower[row] ?? 0);
    brush.closePath();
    start = index + 1;
    const next = x[start];
    if (next !== undefined) brush.moveTo(next, upper[start] ?? 0);
  }
  brush.fill();
  if (pattern !== null) paintPattern(brush, pattern);
}

function paintBoxes(brush: Brush, shape: BoxesShape): void {
  const { left, width, top, bottom, alpha, pattern } = shape;
  brush.globalAlpha = alpha;
  brush.beginPath();
  for (let index = 0; index < left.length; index += 1) {
    const high = top[index] ?? 0;
    brush.rect(left[index] ?? 0, high, width, Math.max(0.5, (bottom[index] ?? 0) - high));
  }
  brush.fill();
  if (pattern !== null) paintPattern(brush, pattern);
}

/** Lines across whatever path stands. */
function paintPattern(brush: Brush, pattern: number): void {
  brush.save();
  brush.clip();
  brush.globalAlpha = 0.9;
  brush.lineWidth = 1;
  const { width, height } = brush.canvas;
  brush.stroke(new Path2D(patternLines(pattern, width, height)));
  brush.restore();
}

function paintDots(brush: Brush, { x, y, radius, alpha }: DotsShape): void {
  brush.globalAlpha = alpha;
  if (radius < 1) {
    for (let index = 0; index < x.length; index += 1) {
      brush.fillRect((x[index] ?? 0) - radius, (y[index] ?? 0) - radius, radius * 2, radius * 2);
    }
    return;
  }
  brush.beginPath();
  for (let index = 0; index < x.length; index += 1) {
    const left = x[index] ?? 0;
    const top = y[index] ?? 0;
    brush.moveTo(left + radius, top);
    brush.arc(left, top, radius, 0, 2 * Math.PI);
  }
  brush.fill();
}
