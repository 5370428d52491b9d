import type { ProcessGraph } from '../../model';

/** Where everything of a process map stands, in pixels from the top left corner. */
export interface ProcessLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: LayoutDirection;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** Where the process leads: from top to bottom or from left to right. */
export type LayoutDirection = 'down' | 'right';

/** The box of an activity, of the start or of the end, in pixels. */
export interface LayoutNode {
  /** The activity's id; of the start and the end an id that no activity of the graph has. */
  readonly id: string;
  readonly kind: 'start' | 'activity' | 'end';
  /** The middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The layer, from 0 at the start. */
  readonly layer: number;
}

/** The line of a transition, or of the way from the start or to the end. */
export interface LayoutEdge {
  /** Ids of layout nodes. */
  readonly from: string;
  readonly to: string;
  readonly kind: 'start' | 'transition' | 'end';
  /** From the border of one node to that of the other, joined by straight lines. */
  readonly points: readonly LayoutPoint[];
  /** A place on the edge that lies on no node. */
  readonly label: LayoutPoint;
}

/** A point of the map, in pixels from the top left corner. */
export interface LayoutPoint {
  readonly x: number;
  readonly y: number;
}

/** Direction and sizes of a layout, in pixels, and what computes it. */
export interface LayoutOptions {
  /** @default 'down' */
  readonly direction?: LayoutDirection | undefined;
  /** Of activities. @default 176 */
  readonly nodeWidth?: number | undefined;
  /** Of activities. @default 48 */
  readonly nodeHeight?: number | undefined;
  /** Between neighbours of a layer. @default 32 */
  readonly nodeGap?: number | undefined;
  /** Between layers. @default 64 */
  readonly layerGap?: number | undefined;
  /** Lays out instead of the engine here, such as ELK or Graphviz behind a few lines. */
  readonly layoutEngine?: LayoutEngine | undefined;
}

/** What lays out a graph. It gets the sizes with all defaults filled in. */
export type LayoutEngine = (
  graph: ProcessGraph,
  sizes: LayoutSizes,
) => ProcessLayout | Promise<ProcessLayout>;

/** The direction and the sizes that a layout engine keeps to, in pixels; see `LayoutOptions`. */
export interface LayoutSizes {
  readonly direction: LayoutDirection;
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly nodeGap: number;
  readonly layerGap: number;
}
