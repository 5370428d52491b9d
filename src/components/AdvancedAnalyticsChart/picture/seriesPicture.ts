import type { ChartDomain } from '../chartSpec';
import type { SeriesColumns } from '../data/chartData';
import type { FrameAxis, FrameInput, PlotBox } from '../frame/chartFrame';
import type { LinearMap } from '../frame/pixelMap';
import type { StackedColumns } from '../frame/stackColumns';

/** What the shapes of one series are made of. */
export interface SeriesPicture {
  readonly input: FrameInput;
  readonly series: SeriesColumns;
  /** All series that are shown, this one among them. */
  readonly visible: readonly SeriesColumns[];
  readonly axis: FrameAxis;
  readonly plot: PlotBox;
  readonly view: ChartDomain;
  readonly x: LinearMap;
  readonly stacks: StackedColumns;
}
