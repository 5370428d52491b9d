import type { EventLog } from '../../model';
import { createTextColumn, type TextColumn } from './textColumn';

/** Takes events one by one and gives them as columns. */
export interface LogBuilder {
  /** Adds an event and returns its row. */
  readonly add: (caseId: string, activity: string) => number;
  readonly setResource: (row: number, resource: string) => void;
  readonly setLifecycle: (row: number, step: string) => void;
  readonly setAttribute: (row: number, name: string, value: string) => void;
  readonly size: () => number;
  /** The log with the times of its rows, epoch milliseconds; `start` when its events began. */
  readonly finish: (timestamp: Float64Array, start?: Float64Array) => EventLog;
}

/** `attributes` always appear in the log, in this order, even when no event has them. */
export function createLogBuilder(attributes: readonly string[] = []): LogBuilder {
  const cases = createTextColumn();
  const activities = createTextColumn();
  const resource = createTextColumn();
  const lifecycle = createTextColumn();
  const others = new Map<string, TextColumn>(attributes.map((name) => [name, createTextColumn()]));
  let size = 0;

  return {
    add: (caseId, activity) => {
      cases.set(size, caseId);
      activities.set(size, activity);
      return size++;
    },
    setResource: resource.set,
    setLifecycle: lifecycle.set,
    setAttribute: (row, name, value) => {
      let column = others.get(name);
      if (!column) others.set(name, (column = createTextColumn()));
      column.set(row, value);
    },
    size: () => size,
    finish: (timestamp, start) => {
      const durationMs = start && timestamp.map((end, i) => end - (start[i] ?? NaN));
      const caseColumn = cases.finish(size);
      const activityColumn = activities.finish(size);
      return {
        size,
        caseIds: caseColumn.values,
        activities: activityColumn.values,
        caseOf: caseColumn.index,
        activityOf: activityColumn.index,
        timestamp,
        ...(durationMs?.some((ms) => !Number.isNaN(ms)) && { durationMs }),
        ...(resource.size() > 0 && { resource: resource.finish(size) }),
        ...(lifecycle.size() > 0 && { lifecycle: lifecycle.finish(size) }),
        ...(others.size > 0 && {
          // fromEntries defines properties: a column called `__proto__` stays a column.
          attributes: Object.fromEntries(
            Array.from(others, ([name, column]) => [name, column.finish(size)]),
          ),
        }),
      };
    },
  };
}
