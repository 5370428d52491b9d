import type { ChartPartFormat } from '../messages';
import { seriesFacts } from '../../../series';
import type { ChartFrame } from '../frame/chartFrame';
import { writeFigure } from '../interaction/pointRows';
import { cssInk } from '../picture/ink';
import { seriesInk } from '../picture/seriesInk';

export interface LonePointsProps {
  readonly frame: ChartFrame;
  readonly format: ChartPartFormat;
}

/** A series of a single value has no line: its point is marked, and its value written beside it. */
export function LonePoints({ frame, format }: LonePointsProps) {
  const { input, axes, tops, plot, x, view } = frame;
  const { data, hidden } = input;
  // A series of one value among others of many is told apart well enough by its dot.
  if (data.x.length > data.series.length) return null;
  return data.series.flatMap((series) => {
    const { present, firstRow } = seriesFacts(series.y);
    const at = data.x[firstRow] ?? Number.NaN;
    const axis = axes.find(({ id }) => id === series.axisId);
    const isLine = series.type !== 'bar' && series.type !== 'scatter';
    if (present !== 1 || hidden.has(series.id) || !axis || at < view[0] || at > view[1]) return [];
    const [left, top] = [x.toPixel(at), axis.map((tops.get(series.id) ?? series.y)[firstRow] ?? 0)];
    const isRight = left > plot.width / 2 + 1;
    return (
      <g key={series.id} data-part="lone">
        {isLine && (
          <circle
            cx={left}
            cy={top}
            r={4}
            fill={cssInk(seriesInk(series), { [series.index]: series.spec.color })}
          />
        )}
        <text
          x={left + (isRight ? -8 : 8)}
          y={top - 8}
          textAnchor={isRight ? 'end' : 'start'}
          style={{ fill: 'var(--aut-color-text-default)' }}
        >
          {writeFigure({ series, value: series.y[firstRow] ?? Number.NaN }, format)}
        </text>
      </g>
    );
  });
}
