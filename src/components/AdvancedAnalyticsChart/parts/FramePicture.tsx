import { cssInk } from '../picture/ink';
import { patternLines } from '../picture/patternLines';
import type { Shape } from '../picture/shape';
import { shapePath } from '../picture/shapePath';
import type { ChartFrame } from '../frame/chartFrame';

export interface FramePictureProps {
  readonly frame: ChartFrame;
  readonly colors: readonly (string | undefined)[];
  /** Unique on the page, for the clip and the patterns. */
  readonly id: string;
}

/** The figures as SVG, from the same list as the canvas: for servers and for paper. */
export function FramePicture({ frame, colors, id }: FramePictureProps) {
  const { plot, shapes } = frame;
  return (
    <g transform={`translate(${plot.left} ${plot.top})`}>
      <clipPath id={`${id}-plot`}>
        <rect x={-1} y={-2} width={plot.width + 2} height={plot.height + 4} />
      </clipPath>
      <g clipPath={`url(#${id}-plot)`}>
        {shapes.map((shape, index) => (
          <ShapePath
            key={index}
            shape={shape}
            color={cssInk(shape.ink, colors)}
            id={`${id}-${index}`}
            plot={plot}
          />
        ))}
      </g>
    </g>
  );
}

interface ShapePathProps {
  readonly shape: Shape;
  readonly color: string;
  readonly id: string;
  readonly plot: ChartFrame['plot'];
}

function ShapePath({ shape, color, id, plot }: ShapePathProps) {
  const d = shapePath(shape);
  if (shape.kind === 'line') {
    return (
      <path
        d={d}
        fill="none"
        stroke={color}
        strokeWidth={shape.width}
        strokeDasharray={shape.dash.join(' ')}
        strokeLinejoin="round"
      />
    );
  }
  const pattern = shape.kind === 'dots' ? null : shape.pattern;
  return (
    <>
      <path d={d} fill={color} fillOpacity={shape.alpha} />
      {pattern !== null && (
        <>
          <clipPath id={id}>
            <path d={d} />
          </clipPath>
          <path
            clipPath={`url(#${id})`}
            d={patternLines(pattern, plot.width, plot.height)}
            stroke={color}
          />
        </>
      )}
    </>
  );
}
