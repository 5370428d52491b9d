import { memo } from 'react';
import { Group } from '../../../internal/visxGroup';
import { cssInk } from '../picture/ink';
import { endSample } from '../frame/endLabels';
import type { ChartFrame, FrameAxis, FrameTick } from '../frame/chartFrame';

/** The lines behind the figures, at the ticks of the first axis. */
export const ChartGrid = memo(function ChartGrid({ frame }: { readonly frame: ChartFrame }) {
  const { plot, axes } = frame;
  return (
    <Group left={plot.left} top={plot.top} className="grid">
      {axes[0]?.ticks.map(({ value, at }) => (
        <line key={value} x2={plot.width} y1={Math.round(at)} y2={Math.round(at)} />
      ))}
    </Group>
  );
});

/** Axes of a frame, in its pixels. Says nothing to those who listen: the description does. */
export const ChartAxes = memo(function ChartAxes({
  frame,
  colors,
}: {
  readonly frame: ChartFrame;
  /** The series' own colours, by their places. */
  readonly colors: readonly (string | undefined)[];
}) {
  const { plot, axes, xTicks, endLabels, width, input } = frame;
  return (
    <>
      <Group left={plot.left} top={plot.top + plot.height} textAnchor="middle">
        {xTicks.map((tick) => (
          <TickText
            key={tick.value}
            tick={tick}
            // The last label may not reach beyond the picture.
            x={Math.min(tick.at, width - plot.left - input.measure(tick.text) / 2)}
            y={18}
          />
        ))}
      </Group>
      {endLabels.length > 0 && (
        <Group left={plot.left + plot.width} top={plot.top}>
          {endLabels.map(({ id, text, ink, at }) => (
            <g key={id} data-part="end">
              <path d={`M4 ${at}h12`} stroke={cssInk(ink, colors)} strokeWidth={2} />
              <text x={endSample} y={at + 4} style={{ fill: 'var(--aut-color-text-default)' }}>
                {text}
              </text>
            </g>
          ))}
        </Group>
      )}
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
  const beyond = place * 52 + 8;
  return (
    <>
      <Group
        left={isLeft ? plot.left - beyond : plot.left + plot.width + beyond}
        top={plot.top + 4}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {axis.ticks.map((tick) => (
          <TickText key={tick.value} tick={tick} x={0} y={tick.at} />
        ))}
      </Group>
      {axis.title !== '' && (
        <text x={isLeft ? 0 : width} y={12} textAnchor={isLeft ? 'start' : 'end'}>
          {axis.title}
        </text>
      )}
    </>
  );
}

interface TickTextProps {
  readonly tick: FrameTick;
  readonly x: number;
  readonly y: number;
}

/**
 * A tick's label; a second line for the day, month or year that begins there. Each is a text of its own: in one of
 * Arabic, the second line would put the words of the first in another order.
 */
function TickText({ tick: { text, context }, x, y }: TickTextProps) {
  return (
    <>
      <text x={x} y={y}>
        {text}
      </text>
      {context !== null && (
        <text x={x} y={y} dy="1.35em" fontWeight={500}>
          {context}
        </text>
      )}
    </>
  );
}
