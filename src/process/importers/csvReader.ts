/** Takes a CSV text in chunks and gives its records. */
export interface CsvReader {
  readonly push: (chunk: string) => void;
  /** Ends the text. Gives the lines at which a quote was opened and never closed. */
  readonly finish: () => readonly number[];
}

/** The cells of a record and the line it begins at, from 1. The list is not used again by the reader. */
export type OnRecord = (cells: string[], line: number) => void;

/** Beyond this many, the rest of a text full of open quotes is left as one cell. */
const mostRepairs = 100;

/**
 * Reads CSV (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes; lines end in CRLF, LF or CR;
 * a byte order mark at the begin is no part of the first cell; empty lines are passed over.
 *
 * A quote inside an unquoted cell is a character like others, and so is text after a closing quote. A quote that is
 * never closed would swallow the rest of the file: the rest is then read again with that quote as a character.
 */
export function createCsvReader(delimiter: string, onRecord: OnRecord): CsvReader {
  const delimiterCode = delimiter.charCodeAt(0);
  const openQuotes: number[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let mayClose = false;
  let afterReturn = false;
  let isFirst = true;
  let line = 1;
  let recordLine = 1;
  /** What was read since the quote that is open, as it stands in the text. */
  let raw = '';
  let quoteLine = 1;

  const endCell = () => {
    cells.push(cell);
    cell = '';
    mayClose = false;
  };
  const endRecord = () => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') onRecord(cells, recordLine);
    cells = [];
  };

  const read = (text: string) => {
    let from = 0;
    let i = 0;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isQuoted) {
        if (code === quote) {
          raw += text.slice(from, i + 1);
          cell += text.slice(from, i);
          from = i + 1;
          isQuoted = false;
          mayClose = true;
        } else if (code === lineFeed) line++;
        continue;
      }
      if (mayClose && code === quote) {
        // A doubled quote: the cell goes on.
        cell += '"';
        raw += '"';
        from = i + 1;
        isQuoted = true;
        mayClose = false;
        continue;
      }
      if (code === delimiterCode) {
        cell += text.slice(from, i);
        from = i + 1;
        endCell();
      } else if (code === quote && cell === '' && from === i && !mayClose) {
        from = i + 1;
        isQuoted = true;
        raw = '"';
        quoteLine = line;
      } else if (code === lineFeed || code === carriageReturn) {
        if (code === lineFeed && afterReturn && from === i && cells.length === 0 && cell === '') {
          from = i + 1;
          afterReturn = false;
          continue;
        }
        cell += text.slice(from, i);
        from = i + 1;
        endRecord();
        recordLine = ++line;
        afterReturn = code === carriageReturn;
        continue;
      } else {
        mayClose = false;
      }
      afterReturn = false;
    }
    if (isQuoted) raw += text.slice(from);
    cell += text.slice(from);
  };

  return {
    push: (chunk) => {
      if (chunk === '') return;
      read(isFirst && chunk.charCodeAt(0) === byteOrderMark ? chunk.slice(1) : chunk);
      isFirst = false;
    },
    finish: () => {
      while (isQuoted && openQuotes.length < mostRepairs) {
        openQuotes.push(quoteLine);
        const rest = raw.slice(1);
        line = quoteLine;
        isQuoted = false;
        // The quote itself makes the cell not empty, so that it is not opened again.
        cell = '"';
        read(rest);
      }
      if (cells.length > 0 || cell !== '' || mayClose) endRecord();
      return openQuotes;
    },
  };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const byteOrderMark = 0xfeff;
