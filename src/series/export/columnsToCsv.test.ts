import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsToCsv, type CsvOptions } from './columnsToCsv';

const utc: CsvOptions = { xType: 'number', timeZone: 'UTC' };

/** A reader of RFC 4180, to read back what was written. */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (quoted && character === '"' && text[index + 1] === '"') cell += text[++index]!;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === delimiter) {
      rows.at(-1)!.push(cell);
      cell = '';
    } else if (!quoted && character === '\r') {
      rows.at(-1)!.push(cell);
      rows.push([]);
      cell = '';
      index += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

function column(...all: number[]): Float64Array {
  return Float64Array.from(all);
}

describe('columnsToCsv', () => {
  it('gives every figure back to the last digit, and every heading', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', ',', ';', '"', '\n', '\r', '=', '@', ' ', '\t', 'é', "'"),
    });
    const rows = fc.array(
      fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double()),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(label, rows, fc.constantFrom('.', ',' as const), (name, all, decimal) => {
        const x = Float64Array.from(all, ([at]) => at);
        const y = Float64Array.from(all, ([, value]) => value);
        const text = columnsToCsv(
          { xLabel: 'x', x, columns: [{ label: name, y }] },
          { ...utc, decimal: decimal },
        );
        const [head, ...body] = parse(text, decimal === ',' ? ';' : ',');
        expect([name, `'${name}`]).toContain(head![1]);
        expect(
          body.map((cells) =>
            cells.map((cell) => (cell === '' ? Number.NaN : Number(cell.replace(',', '.')))),
          ),
        ).toEqual(
          all.map(([at, value]) => [at + 0, Number.isFinite(value) ? value + 0 : Number.NaN]),
        );
        expect(text).not.toMatch(/NaN|Infinity/);
      }),
    );
  });

  it('defuses headings that a spreadsheet would run', () => {
    for (const label of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1']) {
      const [head] = parse(columnsToCsv({ xLabel: label, x: column(), columns: [] }, utc), ',');
      expect(head![0]).toBe(`'${label}`);
    }
    expect(columnsToCsv({ xLabel: 'a-b', x: column(), columns: [] }, utc)).toBe('a-b\r\n');
  });

  it('leaves negative numbers numbers', () => {
    expect(
      columnsToCsv({ xLabel: 'x', x: column(-1), columns: [{ label: 'y', y: [-2.5] }] }, utc),
    ).toBe('x,y\r\n-1,-2.5\r\n');
  });

  it('tells both hours of a clock change apart', () => {
    const x = column(
      Date.UTC(2024, 10, 3, 5),
      Date.UTC(2024, 10, 3, 6),
      Date.UTC(2024, 10, 3, 6) + 5,
    );
    const text = columnsToCsv(
      { xLabel: 'time', x, columns: [] },
      { xType: 'time', timeZone: 'America/New_York' },
    );
    expect(text.split('\r\n')).toEqual([
      'time',
      '2024-11-03T01:00:00-04:00',
      '2024-11-03T01:00:00-05:00',
      '2024-11-03T01:00:00.005-05:00',
      '',
    ]);
    expect(
      columnsToCsv(
        { xLabel: 't', x: column(0), columns: [] },
        { xType: 'time', timeZone: 'Asia/Kolkata' },
      ),
    ).toContain('1970-01-01T05:30:00+05:30');
  });

  it('writes rows in the order in which they came in, when told it', () => {
    const table = { xLabel: 'x', x: column(1, 2, 3), columns: [], order: Uint32Array.of(2, 0, 1) };
    expect(columnsToCsv(table, utc)).toBe('x\r\n2\r\n3\r\n1\r\n');
  });

  it('begins with a byte order mark when asked to', () => {
    expect(columnsToCsv({ xLabel: 'x', x: column(), columns: [] }, { ...utc, bom: true })).toBe(
      '\ufeffx\r\n',
    );
  });
});
