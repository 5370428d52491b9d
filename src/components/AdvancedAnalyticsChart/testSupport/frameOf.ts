import type { ChartAxis, ChartColumns, ChartSeries, ChartXType } from '../chartSpec';
import { readChartData } from '../data/readChartData';
import type { ChartFrame, FrameInput } from '../frame/chartFrame';
import { layoutFrame } from '../frame/layoutFrame';
import { createColumnSampler } from '../picture/columnSampler';

/** What a test cares about of a chart. */
export interface FrameParts extends Partial<Omit<FrameInput, 'data' | 'yAxes'>> {
  readonly columns: ChartColumns;
  readonly series?: readonly ChartSeries[];
  readonly xType?: ChartXType;
  readonly yAxes?: readonly ChartAxis[];
  readonly onDuplicateX?: 'keep' | 'last';
}

/** The frame of some figures, 800 × 320, with a letter 7 pixels wide. */
export function frameOf({
  columns,
  series,
  xType,
  yAxes = [],
  onDuplicateX,
  ...rest
}: FrameParts): ChartFrame {
  const specs = series ?? Object.keys(columns.y).map((id) => ({ id, label: id }));
  const timeZone = rest.timeZone ?? 'UTC';
  return layoutFrame({
    data: readChartData({
      data: undefined,
      columns,
      x: 'x',
      xType,
      series: specs,
      yAxes,
      onDuplicateX,
      timeZone,
    }),
    width: 800,
    height: 320,
    pixelRatio: 1,
    domain: null,
    hidden: new Set(),
    yAxes,
    thresholds: [],
    incompleteFrom: null,
    isPatterned: false,
    hasEndLabels: false,
    hasEvents: false,
    isRightToLeft: false,
    locale: 'en',
    timeZone,
    weekStart: 1,
    measure: (text) => text.length * 7,
    sampler: createColumnSampler(),
    trendLine: null,
    ...rest,
  });
}

/** Every coordinate of a frame's shapes. */
export function coordinatesOf({ shapes }: ChartFrame): number[] {
  return shapes.flatMap((shape) =>
    Object.values(shape).flatMap((value: unknown) =>
      value instanceof Float64Array ? [...value] : [],
    ),
  );
}
