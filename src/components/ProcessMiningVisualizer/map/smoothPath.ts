import type { LayoutDirection, LayoutPoint } from '../../../process';

/**
 * The line of an edge as SVG path data. Where its points lead on in one direction each stretch leaves and arrives along
 * it; a line that turns back (a loop, a dip below a layer) is rounded at its bends instead.
 */
export function smoothPath(points: readonly LayoutPoint[], direction: LayoutDirection): string {
  const [first] = points;
  if (first === undefined) return '';
  const start = `M${at(first)}`;
  if (!leadsOn(points, direction)) return start + roundBends(points);
  const stretches = points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    if (direction === 'down') {
      const middle = (from.y + to.y) / 2;
      return `C${at({ x: from.x, y: middle })} ${at({ x: to.x, y: middle })} ${at(to)}`;
    }
    const middle = (from.x + to.x) / 2;
    return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
  });
  return start + stretches.join('');
}

function leadsOn(points: readonly LayoutPoint[], direction: LayoutDirection): boolean {
  const along = points.map(({ x, y }) => (direction === 'down' ? y : x));
  const steps = along.slice(1).map((value, i) => value - (along[i] ?? value));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Curves from the middle of each stretch to that of the next, pulled by the bend between them. */
function roundBends(points: readonly LayoutPoint[]): string {
  const last = points[points.length - 1];
  if (last === undefined) return '';
  const bends = points.slice(1, -1);
  const curves = bends.map((bend, i) => {
    const next = points[i + 2] ?? last;
    const isLast = i === bends.length - 1;
    const to = isLast ? last : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    return `Q${at(bend)} ${at(to)}`;
  });
  return curves.length > 0 ? curves.join('') : `L${at(last)}`;
}

function at({ x, y }: LayoutPoint): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
