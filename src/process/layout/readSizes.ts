import type { LayoutOptions, LayoutSizes } from './processLayout';

/** The sizes of a layout with the defaults in the place of what is not a positive number. */
export function readSizes(options: LayoutOptions): LayoutSizes {
  return {
    direction: options.direction ?? 'down',
    nodeWidth: positive(options.nodeWidth, 176),
    nodeHeight: positive(options.nodeHeight, 48),
    nodeGap: positive(options.nodeGap, 32),
    layerGap: positive(options.layerGap, 64),
  };
}

function positive(value: number | undefined, otherwise: number): number {
  return value !== undefined && value > 0 && Number.isFinite(value) ? value : otherwise;
}
