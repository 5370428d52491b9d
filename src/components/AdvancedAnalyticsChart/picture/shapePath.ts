import type { Shape } from './shape';

/** The outline of a shape as SVG path data, to a tenth of a pixel. */
export function shapePath(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
      return linePath(shape.x, shape.y, shape.width);
    case 'band':
      return bandPath(shape.x, shape.lower, shape.upper);
    case 'boxes':
      return join(shape.left, (left, index) => {
        const top = shape.top[index] ?? 0;
        const height = Math.max(0.5, (shape.bottom[index] ?? 0) - top);
        return `M${round(left)} ${round(top)}h${round(shape.width)}v${round(height)}h${round(-shape.width)}z`;
      });
    case 'dots':
      return join(shape.x, (x, index) => circle(x, shape.y[index] ?? 0, shape.radius));
  }
}

function linePath(x: Float64Array, y: Float64Array, width: number): string {
  let isDown = false;
  return join(x, (left, index) => {
    const top = y[index] ?? Number.NaN;
    if (Number.isNaN(top)) {
      isDown = false;
      return '';
    }
    const isAlone = !isDown && Number.isNaN(y[index + 1] ?? Number.NaN);
    const verb = isDown ? 'L' : 'M';
    isDown = true;
    return isAlone
      ? circle(left, top, Math.max(1, width / 2))
      : `${verb}${round(left)} ${round(top)}`;
  });
}

function bandPath(x: Float64Array, lower: Float64Array, upper: Float64Array): string {
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index <= x.length; index += 1) {
    if (index < x.length && !Number.isNaN(upper[index] ?? Number.NaN)) continue;
    const points: string[] = [];
    for (let row = start; row < index; row += 1) points.push(point(x, upper, row));
    for (let row = index - 1; row >= start; row -= 1) points.push(point(x, lower, row));
    if (points.length > 0) parts.push(`M${points.join('L')}z`);
    start = index + 1;
  }
  return parts.join('');
}

function point(x: Float64Array, y: Float64Array, row: number): string {
  return `${round(x[row] ?? 0)} ${round(y[row] ?? 0)}`;
}

function circle(x: number, y: number, radius: number): string {
  const across = round(radius * 2);
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0z`;
}

function join(column: Float64Array, write: (value: number, index: number) => string): string {
  const parts: string[] = [];
  column.forEach((value, index) => parts.push(write(value, index)));
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
