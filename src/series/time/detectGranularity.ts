import { valueAt } from '../columns/valueAt';
import { quantile } from '../statistics/quantile';
import { approximateMs } from './approximateMs';
import type { Granularity } from './granularity';

const known: readonly Granularity[] = [
  { unit: 'second', step: 1 },
  { unit: 'minute', step: 1 },
  { unit: 'minute', step: 5 },
  { unit: 'minute', step: 15 },
  { unit: 'minute', step: 30 },
  { unit: 'hour', step: 1 },
  { unit: 'hour', step: 6 },
  { unit: 'hour', step: 12 },
  { unit: 'day', step: 1 },
  { unit: 'week', step: 1 },
  { unit: 'month', step: 1 },
  { unit: 'month', step: 3 },
  { unit: 'year', step: 1 },
];

const most = 200;

/**
 * The bucket that times stand in, told from the median distance; `null` when fewer than 3 different
 * times are there, or when less than 3 in 4 distances are within 12 % of it (room for months
 * and for days of 23 and 25 hours). Of long columns 200 distances in even steps are looked at.
 */
export function detectGranularity(x: Float64Array): Granularity | null {
  const distances = sampleDistances(x);
  if (distances.length < 2) return null;
  const middle = quantile(distances, 0.5);
  const found = known.find((candidate) => isNear(middle, approximateMs(candidate)));
  if (middle === null || !found) return null;
  const length = approximateMs(found);
  const regular = distances.filter((distance) => isNear(distance, length)).length;
  return regular >= distances.length * 0.75 ? found : null;
}

function isNear(distance: number | null, length: number): boolean {
  return distance !== null && Math.abs(distance - length) <= length * 0.12;
}

function sampleDistances(x: Float64Array): Float64Array {
  const stride = Math.max(1, Math.floor(x.length / most));
  const distances = new Float64Array(Math.ceil(x.length / stride));
  let count = 0;
  for (let row = 1; row < x.length; row += stride) {
    const distance = valueAt(x, row) - valueAt(x, row - 1);
    if (distance > 0) distances[count++] = distance;
  }
  return distances.subarray(0, count);
}
