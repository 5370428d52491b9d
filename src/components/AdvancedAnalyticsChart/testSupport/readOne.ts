import type { ChartData } from '../data/chartData';
import { readChartData } from '../data/readChartData';

/** The figures of one series, as a chart reads them. */
export const readOne = (
  x: ArrayLike<unknown>,
  y: ArrayLike<unknown>,
  label = 'Y',
  xType?: 'time',
): ChartData =>
  readChartData({
    data: undefined,
    columns: { x, y: { y } },
    x: 'x',
    xType,
    series: [{ id: 'y', label }],
    yAxes: [],
    onDuplicateX: undefined,
    timeZone: 'UTC',
  });
