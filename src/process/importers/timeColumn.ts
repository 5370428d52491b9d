import { createNumberColumn } from './numberColumn';
import { isNumberedDate, parseTime, type DayOrder } from './parseTime';

/** Reads a column of times, and finds out on the way which number of `03/04/2026` is the day. */
export interface TimeColumn {
  /** Reads a text into a row; `false` when it is no time in either order. `line` is where the text stands. */
  readonly read: (row: number, text: string, line: number) => boolean;
  /** The time of each row, and the lines whose text is no time in the order that was found. */
  readonly finish: (rows: number) => TimeColumnResult;
}

export interface TimeColumnResult {
  readonly times: Float64Array;
  readonly unreadableLines: readonly number[];
}

/**
 * The rule: the order that reads more rows of the column wins; when both read as many, the day comes first. `order`
 * settles it beforehand.
 */
export function createTimeColumn(order?: DayOrder): TimeColumn {
  const dayFirst = createNumberColumn();
  const monthFirst = createNumberColumn();
  const numbered: { readonly row: number; readonly line: number }[] = [];
  let dayFirstReads = 0;
  let monthFirstReads = 0;

  return {
    read: (row, text, line) => {
      const time = parseTime(text, 'day-first');
      dayFirst.set(row, time);
      if (!isNumberedDate(text)) return !Number.isNaN(time);
      const other = parseTime(text, 'month-first');
      monthFirst.set(row, other);
      if (Number.isNaN(time) && Number.isNaN(other)) return false;
      numbered.push({ row, line });
      if (!Number.isNaN(time)) dayFirstReads++;
      if (!Number.isNaN(other)) monthFirstReads++;
      return true;
    },
    finish: (rows) => {
      const times = dayFirst.finish(rows);
      const found = order ?? (monthFirstReads > dayFirstReads ? 'month-first' : 'day-first');
      const source = found === 'day-first' ? dayFirst : monthFirst;
      const unreadableLines: number[] = [];
      for (const { row, line } of numbered) {
        const time = source.get(row);
        times[row] = time;
        if (Number.isNaN(time)) unreadableLines.push(line);
      }
      return { times, unreadableLines };
    },
  };
}
