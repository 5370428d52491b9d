import { findBreaches, placeAnomalies } from '../../../series';
import { useMoreTexts } from '../../../internal';
import type { ChartAnomaly, ChartThreshold } from '../chartSpec';
import { limitsOf } from '../data/limitsOf';
import { readMoment } from '../data/readMoment';
import type { ChartFrame } from '../frame/chartFrame';
import type { ChartFormat, ChartPartFormat } from '../messages';
import type { InkName } from '../picture/shape';
import { cssInk } from '../picture/ink';
import { chartPartMessages } from '../parts/partMessages';
import { axisOfThreshold } from './axisOfThreshold';
import { LonePoints } from './LonePoints';
import { type LimitLabel, spreadLabels } from './spreadLabels';

export interface ChartMarksProps {
  readonly frame: ChartFrame;
  readonly thresholds: readonly ChartThreshold[];
  readonly anomalies: readonly ChartAnomaly[];
  readonly format: ChartFormat;
}

const inks: Readonly<Record<NonNullable<ChartThreshold['severity']>, InkName>> = {
  info: 'info',
  warning: 'warning',
  critical: 'danger',
};

/** Limits with what is beyond them, flagged points, points without a line, and changes of the clock, above the figures. */
export function ChartMarks({ frame, thresholds, anomalies, ...props }: ChartMarksProps) {
  const format = useMoreTexts(props.format, chartPartMessages);
  const { plot, x } = frame;
  const labels = spreadLabels(frame, thresholds);
  return (
    <g transform={`translate(${plot.left} ${plot.top})`}>
      {thresholds.map((threshold) => (
        <ThresholdMark
          key={threshold.id}
          threshold={threshold}
          frame={frame}
          label={labels.get(threshold.id)}
          format={format}
        />
      ))}
      <LonePoints frame={frame} format={format} />
      <AnomalyMarks frame={frame} anomalies={anomalies} />
      {frame.clockChanges.map(({ at, changeMs }) => (
        <g key={at}>
          <path
            d={`M${x.toPixel(at)} 0V${plot.height}`}
            stroke="var(--aut-color-border-strong)"
            strokeDasharray="2 3"
          />
          <text x={x.toPixel(at) + 4} y={10}>
            {format.text(changeMs > 0 ? 'clockForward' : 'clockBack')}
          </text>
        </g>
      ))}
    </g>
  );
}

interface ThresholdMarkProps {
  readonly threshold: ChartThreshold;
  readonly frame: ChartFrame;
  readonly label: LimitLabel | undefined;
  readonly format: ChartPartFormat;
}

function ThresholdMark({ threshold, frame, label, format }: ThresholdMarkProps) {
  const { at, severity = 'warning' } = threshold;
  const { plot, input } = frame;
  const axis = axisOfThreshold(frame, threshold);
  const color = cssInk(inks[severity], []);
  if (!axis || typeof at === 'string')
    return <Breaches frame={frame} threshold={threshold} color={color} />;
  const tops = (typeof at === 'number' ? [at] : at).map(axis.map);
  const [first = 0, second] = tops;
  return (
    <g>
      {second !== undefined && (
        <rect
          width={plot.width}
          y={Math.max(0, Math.min(first, second))}
          height={Math.min(plot.height, Math.abs(first - second))}
          style={{ fill: color }}
          fillOpacity={0.08}
        />
      )}
      {tops
        .filter((top) => top >= 0 && top <= plot.height)
        .map((top) => (
          <path
            key={top}
            d={`M0 ${top}H${plot.width}`}
            style={{ stroke: color }}
            strokeDasharray="6 3"
          />
        ))}
      <Breaches frame={frame} threshold={threshold} color={color} />
      {label !== undefined && label.at <= plot.height && (
        <text
          x={input.isRightToLeft ? 4 : plot.width - 4}
          y={label.at}
          textAnchor={input.isRightToLeft ? 'start' : 'end'}
          paintOrder="stroke"
          stroke="var(--aut-color-surface-raised)"
          strokeWidth={3}
          style={{ fill: 'var(--aut-color-text-default)' }}
        >
          {label.others === 0
            ? threshold.label
            : format.text('moreLimits', { label: threshold.label, count: label.others })}
        </text>
      )}
    </g>
  );
}

/** Where a series is beyond the limit, a bar at the foot of the plot, since a colour in the line would say nothing to many. */
function Breaches({
  threshold,
  frame,
  color,
}: {
  threshold: ChartThreshold;
  frame: ChartFrame;
  color: string;
}) {
  const { input, plot, x, view } = frame;
  const { data, hidden, yAxes } = input;
  const stretches = data.series
    .filter(({ id }) => !hidden.has(id))
    .flatMap((series) =>
      limitsOf(series, [threshold], data, yAxes).flatMap((limit) =>
        findBreaches(data.x, series.y, limit),
      ),
    );
  const path = stretches
    .filter(({ from, to }) => to >= view[0] && from <= view[1])
    .slice(0, 2000)
    .map(({ from, to }) => {
      const left = Math.max(0, x.toPixel(from));
      const right = Math.min(plot.width, Math.max(x.toPixel(to), left + 2));
      return `M${left} ${plot.height - 1.5}H${right}`;
    })
    .join('');
  return path === '' ? null : (
    <path d={path} style={{ stroke: color }} strokeWidth={3} data-part="breach" />
  );
}

function AnomalyMarks({
  frame,
  anomalies,
}: {
  frame: ChartFrame;
  anomalies: readonly ChartAnomaly[];
}) {
  const { input, plot, x, axes, tops } = frame;
  const { data, hidden, timeZone } = input;
  return data.series
    .filter(({ id }) => !hidden.has(id))
    .flatMap((series) => {
      const axis = axes.find(({ id }) => id === series.axisId);
      const flags = anomalies
        .filter(({ seriesId }) => seriesId === series.id)
        .map((flag) => ({ ...flag, at: readMoment(flag.at, timeZone) }));
      if (!axis || flags.length === 0) return [];
      return placeAnomalies(data.x, series.y, flags, data.step / 2).placed.map(({ flag, row }) => {
        const left = x.toPixel(data.x[row] ?? Number.NaN);
        const top = axis.map((tops.get(series.id) ?? series.y)[row] ?? Number.NaN);
        if (left < 0 || left > plot.width || !(top >= 0 && top <= plot.height)) return null;
        const size = flag.severity === 'high' ? 7 : flag.severity === 'low' ? 5 : 6;
        return (
          <path
            key={`${series.id} ${row} ${flag.label ?? ''}`}
            data-part="anomaly"
            d={`M${left} ${top - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
            fill="var(--aut-color-surface-raised)"
            stroke="var(--aut-color-danger-indicator)"
            strokeWidth={1.75}
          />
        );
      });
    });
}
