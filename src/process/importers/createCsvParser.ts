import type { CsvColumnPlaces, CsvColumns } from './csvColumns';
import { createCsvReader, type CsvReader } from './csvReader';
import { excerpt } from './excerpt';
import { guessColumns } from './guessColumns';
import { guessDelimiter } from './guessDelimiter';
import type { ImportResult } from './importResult';
import { createIssueList } from './issueList';
import { createLogBuilder, type LogBuilder } from './logBuilder';
import { parseTime, type DayOrder } from './parseTime';
import { createTimeColumn } from './timeColumn';

/** How a CSV file is written, where that should not be found out from the file. */
export interface CsvOptions {
  /** One character. @default the one of `, ; tab |` that splits the first lines best */
  readonly delimiter?: string | undefined;
  /** Which number of `03/04/2026` is the day. @default found for each column, see `createTimeColumn` */
  readonly dayOrder?: DayOrder | undefined;
}

/** Reads a CSV log that comes in parts, so that a worker can tell how far it is between them. */
export interface CsvParser {
  /** Takes the next part of the text and gives the number of events so far. A part may end anywhere. */
  readonly push: (chunk: string) => number;
  readonly finish: () => ImportResult;
}

/** How much text is looked at before delimiter and columns are settled. */
const sampleLength = 65_536;
const sampleRows = 50;
/** A first line that tells spreadsheets how cells are parted. */
const delimiterLine = /^\ufeff?sep=(.)(?=[\r\n])/i;

/** Reads like `parseCsv`, in parts. Cost: linear. */
export function createCsvParser(columns?: CsvColumns, options: CsvOptions = {}): CsvParser {
  const issues = createIssueList();
  const times = createTimeColumn(options.dayOrder);
  const starts = createTimeColumn(options.dayOrder);
  let held = '';
  let reader: CsvReader | null = null;
  let header: readonly string[] = [];
  let rows: Row[] = [];
  let table: Table | null = null;

  const settle = () => {
    const [first] = rows;
    if (!first) return;
    const hasHeader = columns !== undefined || !first.cells.some(isWrittenTime);
    header = hasHeader ? first.cells : first.cells.map((_, i) => String(i + 1));
    if (hasHeader) rows.shift();
    table = openTable(
      header,
      columns
        ? placesOf(columns, header)
        : guessColumns(
            header,
            rows.map((row) => row.cells),
          ),
    );
    rows.forEach(take);
    rows = [];
  };

  const placesOf = (names: CsvColumns, own: readonly string[]): CsvColumnPlaces => {
    const guess = guessColumns(
      own,
      rows.map((row) => row.cells),
    );
    const place = (role: keyof CsvColumns, isNeeded: boolean) => {
      const name = names[role];
      if (name === undefined) return -1;
      const at = own.indexOf(name);
      if (at >= 0) return at;
      const found = isNeeded ? guess[role] : -1;
      issues.add({
        line: 1,
        path: name,
        code: 'missing',
        message: `There is no column ${excerpt(name)}; ${found >= 0 ? `${excerpt(own[found] ?? '')} is taken instead` : 'it is treated as empty'}.`,
        dropped: false,
      });
      return found;
    };
    return {
      caseId: place('caseId', true),
      activity: place('activity', true),
      timestamp: place('timestamp', true),
      startTimestamp: place('startTimestamp', false),
      lifecycle: place('lifecycle', false),
      resource: place('resource', false),
    };
  };

  const take = ({ cells, line }: Row) => {
    if (!table) return;
    const { places, log, others } = table;
    const caseId = cells[places.caseId] ?? '';
    const activity = cells[places.activity] ?? '';
    if (caseId === '' || activity === '') {
      const what = caseId === '' ? 'case' : 'activity';
      issues.add({
        line,
        path: header[caseId === '' ? places.caseId : places.activity] ?? '',
        code: 'missing',
        message: `No ${what} is named; left out.`,
        dropped: true,
      });
      return;
    }
    if (cells.length !== header.length) {
      issues.add({
        line,
        path: '',
        code: 'wrong-type',
        message: `${cells.length} cells instead of ${header.length}; kept as it is.`,
        dropped: false,
      });
    }
    const row = log.add(caseId, activity);
    readTime(times, places.timestamp, row, cells, line);
    readTime(starts, places.startTimestamp, row, cells, line);
    const step = cells[places.lifecycle] ?? '';
    if (step !== '') log.setLifecycle(row, step);
    const resource = cells[places.resource] ?? '';
    if (resource !== '') log.setResource(row, resource);
    for (const { at, name } of others) {
      const value = cells[at] ?? '';
      if (value !== '') log.setAttribute(row, name, value);
    }
  };

  const readTime = (
    column: typeof times,
    place: number,
    row: number,
    cells: readonly string[],
    line: number,
  ) => {
    const text = cells[place] ?? '';
    if (text.trim() === '' || column.read(row, text, line)) return;
    reportTime(place, line, excerpt(text));
  };

  const reportTime = (place: number, line: number, what: string) =>
    issues.add({
      line,
      path: header[place] ?? '',
      code: 'bad-time',
      message: `No time that can be read (${what}); treated as missing.`,
      dropped: false,
    });

  const onRecord = (cells: string[], line: number) => {
    if (table) {
      take({ cells, line });
      return;
    }
    rows.push({ cells, line });
    if (rows.length > sampleRows) settle();
  };

  const open = () => {
    const named = delimiterLine.exec(held);
    // The line's end stays, so that lines keep their numbers.
    const text = named ? held.slice(named[0].length) : held;
    const delimiter = named?.[1] ?? guessDelimiter(text.slice(0, sampleLength));
    reader = createCsvReader(options.delimiter ?? delimiter, onRecord);
    reader.push(text);
    held = '';
    return reader;
  };

  return {
    push: (chunk) => {
      if (reader) reader.push(chunk);
      else {
        held += chunk;
        if (held.length >= sampleLength) open();
      }
      return table?.log.size() ?? 0;
    },
    finish: () => {
      const openQuotes = (reader ?? open()).finish();
      if (!table) settle();
      for (const line of openQuotes) {
        issues.add({
          line,
          path: '',
          code: 'wrong-type',
          message: 'A quote that nothing closes; read as a character.',
          dropped: false,
        });
      }
      const log = table?.log ?? createLogBuilder();
      const size = log.size();
      const read = times.finish(size);
      const begun = starts.finish(size);
      const { places } = table ?? { places: null };
      const otherOrder = 'its day and month are the other way round than in most rows';
      read.unreadableLines.forEach((line) => reportTime(places?.timestamp ?? -1, line, otherOrder));
      begun.unreadableLines.forEach((line) =>
        reportTime(places?.startTimestamp ?? -1, line, otherOrder),
      );
      return { log: log.finish(read.times, begun.times), issues: issues.finish() };
    },
  };
}

interface Row {
  readonly cells: string[];
  readonly line: number;
}

interface Table {
  readonly places: CsvColumnPlaces;
  readonly log: LogBuilder;
  /** The columns without a role, which become attributes. */
  readonly others: readonly { readonly at: number; readonly name: string }[];
}

function openTable(header: readonly string[], places: CsvColumnPlaces): Table {
  const used = new Set<number>(Object.values(places));
  const taken = new Set<string>();
  const uses = new Map<string, number>();
  const others = header.flatMap((own, at) => {
    if (used.has(at)) return [];
    const base = own === '' ? String(at + 1) : own;
    let name = base;
    let use = uses.get(base) ?? 1;
    while (taken.has(name)) name = `${base} (${++use})`;
    uses.set(base, use);
    taken.add(name);
    return [{ at, name }];
  });
  return { places, others, log: createLogBuilder(others.map(({ name }) => name)) };
}

/** Whether a cell of the first line is data: names of columns are never times. */
function isWrittenTime(cell: string): boolean {
  return /\D/.test(cell.trim()) && !Number.isNaN(parseTime(cell));
}
