import type { LayoutDirection, LayoutPoint } from '../../../process';

/** A point's move from another, of length 1. */
interface Heading {
  readonly x: number;
  readonly y: number;
}

/** The tip of an edge as SVG path data, grown with the line's width; empty for a line of one point. */
export function arrowHead(
  points: readonly LayoutPoint[],
  direction: LayoutDirection,
  width: number,
): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined) return '';
  const heading = headingOf(points, direction, before, tip);
  const length = 6 + width;
  const half = 3 + width * 0.6;
  const base = { x: tip.x - heading.x * length, y: tip.y - heading.y * length };
  const side = { x: -heading.y * half, y: heading.x * half };
  return [
    `M${write(tip.x)} ${write(tip.y)}`,
    `L${write(base.x + side.x)} ${write(base.y + side.y)}`,
    `L${write(base.x - side.x)} ${write(base.y - side.y)}Z`,
  ].join('');
}

/** Lines that lead on arrive along the map's direction, others as they were led. */
function headingOf(
  points: readonly LayoutPoint[],
  direction: LayoutDirection,
  before: LayoutPoint,
  tip: LayoutPoint,
): Heading {
  const along = direction === 'down' ? tip.y - before.y : tip.x - before.x;
  const first = points[0] ?? before;
  const whole = direction === 'down' ? tip.y - first.y : tip.x - first.x;
  if (along !== 0 && Math.sign(along) === Math.sign(whole)) {
    return direction === 'down' ? { x: 0, y: Math.sign(along) } : { x: Math.sign(along), y: 0 };
  }
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  return { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
}

function write(value: number): number {
  return Math.round(value * 10) / 10;
}
