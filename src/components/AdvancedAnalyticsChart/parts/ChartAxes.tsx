import { memo } from 'react';
import { Axis, GridRows, scaleLinear } from '../../../internal/visx';
import type { ChartFrame, FrameAxis } from '../frame/chartFrame';

/** Ticks come with their pixels, since a logarithm or a clock has placed them: the scale only hands them through. */
const inPixels = scaleLinear<number>({ domain: [0, 1], range: [0, 1] });

interface TickTextProps {
  readonly x: number;
  readonly y: number;
  readonly textAnchor?: 'start' | 'middle' | 'end' | 'inherit' | undefined;
  readonly formattedValue?: string | undefined;
}

/** A tick's label; a second line for the day, month or year that begins there. */
function TickText({ x, y, textAnchor, formattedValue = '' }: TickTextProps) {
  const [text, context] = formattedValue.split('\n');
  return (
    <text x={x} y={y} textAnchor={textAnchor}>
      {text}
      {context !== undefined && (
        <tspan x={x} dy="1.35em" fontWeight={500}>
          {context}
        </tspan>
      )}
    </text>
  );
}

const tickText = (props: TickTextProps) => <TickText {...props} />;

/** The lines behind the figures, at the ticks of the first axis. */
export const ChartGrid = memo(function ChartGrid({ frame }: { readonly frame: ChartFrame }) {
  const { plot, axes } = frame;
  return (
    <GridRows
      className="grid"
      left={plot.left}
      top={plot.top}
      scale={inPixels}
      width={plot.width}
      stroke="var(--aut-color-border-default)"
      tickValues={(axes[0]?.ticks ?? []).map(({ at }) => Math.round(at))}
    />
  );
});

/** Axes of a frame, in its pixels. Says nothing to those who listen: the description does. */
export const ChartAxes = memo(function ChartAxes({ frame }: { readonly frame: ChartFrame }) {
  const { plot, axes, xTicks, width, input } = frame;
  return (
    <>
      <Axis
        orientation="bottom"
        left={plot.left}
        top={plot.top + plot.height}
        scale={inPixels}
        hideAxisLine
        hideTicks
        tickLength={6}
        tickValues={xTicks.map(({ at }) => at)}
        tickFormat={(_, index) => {
          const tick = xTicks[index];
          return tick?.context ? `${tick.text}\n${tick.context}` : (tick?.text ?? '');
        }}
        tickLabelProps={{ dy: '0.71em', textAnchor: 'middle' }}
        tickComponent={({ x, y, formattedValue }) =>
          tickText({
            x: Math.min(x, width - plot.left - input.measure(formattedValue ?? '') / 2),
            y: y + 6,
            textAnchor: 'middle',
            formattedValue,
          })
        }
      />
      {axes.map((axis, index) => (
        <SideAxis key={axis.id} axis={axis} frame={frame} place={placeOf(axes, index)} />
      ))}
    </>
  );
});

/** How many axes stand between this one and the plot, on its side. */
function placeOf(axes: readonly FrameAxis[], index: number): number {
  return axes.slice(0, index).filter(({ side }) => side === axes[index]?.side).length;
}

interface SideAxisProps {
  readonly axis: FrameAxis;
  readonly frame: ChartFrame;
  readonly place: number;
}

function SideAxis({ axis, frame: { plot, width }, place }: SideAxisProps) {
  const isLeft = axis.side === 'left';
  const left = isLeft ? plot.left - place * 48 : plot.left + plot.width + place * 48;
  return (
    <>
      <Axis
        orientation={isLeft ? 'left' : 'right'}
        left={left}
        top={plot.top}
        scale={inPixels}
        hideAxisLine
        hideTicks
        tickLength={8}
        tickValues={axis.ticks.map(({ at }) => at)}
        tickFormat={(_, index) => axis.ticks[index]?.text ?? ''}
        tickComponent={({ x, y, formattedValue }) =>
          tickText({ x, y: y + 4, textAnchor: isLeft ? 'end' : 'start', formattedValue })
        }
      />
      {axis.title !== '' && (
        <text x={isLeft ? 0 : width} y={12} textAnchor={isLeft ? 'start' : 'end'}>
          {axis.title}
        </text>
      )}
    </>
  );
}
