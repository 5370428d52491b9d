import { readColumns } from '../columns/readColumns';
import { cutColumns } from './cutColumns';
import { findRuns } from './findRuns';
import { sampleColumns, type SampledLine } from './sampleColumns';
import { scanExtent } from './scanExtent';

/**
 * The points that draw the same picture as all of them would: in each of `columns` pixel columns
 * between the x values `from` and `to`, the first, lowest, highest and last point of each stretch
 * between gaps. No pixel column differs from the raw data's (M4, Jugel et al., VLDB 2014).
 *
 * Every point given back is a point that came in, in ascending order of x; a `NaN` in y stands for
 * one or more missing values between two stretches. `null`, `NaN` and infinities in y are missing;
 * rows with an x that is not finite are left out; unsorted rows are sorted. The neighbours just
 * outside `from`–`to` are kept where the line crosses the edge. A `from` or `to` that is not finite
 * stands for the first or last x. `columns` below 1 gives no points. At most 4 points for each
 * stretch in each column; with many gaps that may be many.
 *
 * `pixel`, the units of y in a pixel, bounds that: stretches inside one column that lie less than a
 * pixel apart are joined, and the points of such a column may stand in any order of x.
 * Cost: one pass; a pyramid (`downsamplePyramid`) gives the same for less.
 */
export function downsampleM4(
  x: ArrayLike<number>,
  y: ArrayLike<number | null>,
  from: number,
  to: number,
  columns: number,
  pixel = 0,
): SampledLine {
  const clean = isAscending(x) ? { x, y: presentOnly(y, x.length) } : readLine(x, y);
  return sampleColumns(
    {
      ...clean,
      runs: (low, high) => findRuns(clean.y, low, high),
      extent: (low, high) => scanExtent(clean.y, low, high),
    },
    cutColumns(clean.x, from, to, columns),
    pixel,
  );
}

/** Also that every x is finite: in ascending order only the ends could be infinite. */
function isAscending(x: ArrayLike<number>): boolean {
  for (let row = 1; row < x.length; row += 1) {
    if (!((x[row] ?? Number.NaN) >= (x[row - 1] ?? Number.NaN))) return false;
  }
  return x.length === 0 || (Number.isFinite(x[0]) && Number.isFinite(x[x.length - 1]));
}

function presentOnly(y: ArrayLike<number | null>, length: number): ArrayLike<number> {
  if (y instanceof Float64Array && y.length === length) return y;
  return Float64Array.from({ length }, (_, row) => y[row] ?? Number.NaN);
}

function readLine(x: ArrayLike<number>, y: ArrayLike<number | null>) {
  const read = readColumns({ x, y: { y } });
  return { x: read.x, y: read.y.get('y') ?? new Float64Array(0) };
}
