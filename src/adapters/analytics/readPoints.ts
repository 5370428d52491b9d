import { issue, pointer } from '../reading/issues';
import type { Issues } from '../reading/issues';
import type { Point } from './newSeries';
import { readFields } from '../reading/readFields';
import { readValue } from '../reading/readValue';
import { time } from '../values/schemas';
import type { ValueSchema } from '../values/schemas';
import { expected, required, shape } from '../reading/shape';
import type { Branch } from '../reading/shape';

/**
 * Reads the points of a series, each `[time, value]` or `{timestamp, value}`. A value that cannot be read is `NaN`; a
 * point without a readable time is left out.
 */
export function readPoints(
  points: Branch<readonly unknown[]> | null,
  value: ValueSchema<number>,
  issues: Issues,
): Point[] {
  const pointShape = shape(() => ({ timestamp: required(time, 'date'), value: expected(value) }));
  return (points?.value ?? []).flatMap((point, index): Point[] => {
    const path = pointer(points?.path ?? '', index);
    if (!Array.isArray(point)) {
      const fields = readFields(point, pointShape, path, issues);
      return fields === null ? [] : [[fields.timestamp, fields.value ?? NaN]];
    }
    const [sentTime, sentValue] = point as readonly unknown[];
    const before = issues.length;
    const x = readValue(sentTime, time, pointer(path, 0), issues);
    if (x === null) {
      issues.length = before;
      issues.push(issue(path, 'bad-time', 'The point', sentTime, 'left out'));
      return [];
    }
    return [[x, readValue(sentValue, value, pointer(path, 1), issues) ?? NaN]];
  });
}
