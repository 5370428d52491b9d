import type { ChartDomain } from '../chartSpec';

/** A part around a place in it: `factor` below 1 shows less. The place keeps its pixel. */
export function zoomView([from, to]: ChartDomain, around: number, factor: number): ChartDomain {
  const centre = Math.min(Math.max(around, from), to);
  return [centre - (centre - from) * factor, centre + (to - centre) * factor];
}

/** A part moved by a share of its width, and held within the data. */
export function panView(
  [from, to]: ChartDomain,
  share: number,
  [first, last]: ChartDomain,
): ChartDomain {
  const span = to - from;
  const start = Math.min(Math.max(from + span * share, first), Math.max(first, last - span));
  return [start, start + span];
}
