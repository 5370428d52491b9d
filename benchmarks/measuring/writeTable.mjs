import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/**
 * Prints one or more tables and writes them to benchmarks/results/<name>.md, with the date, the
 * machine and how busy it was. A table is `{ heading?, columns, rows }`; a row is a list of cells.
 */
export function writeTable(name, title, tables, note = '') {
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}`;
  const date = new Date().toISOString().slice(0, 10);
  const parts = tables.map(({ heading, columns, rows }) =>
    [
      ...(heading ? [`## ${heading}\n`] : []),
      `| ${columns.join(' | ')} |`,
      `| ${columns.map(() => '---').join(' | ')} |`,
      ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n'),
  );
  const load = loadavg()[0].toFixed(1);
  const text = [
    `# ${title}`,
    `${date}, ${machine}, load average ${load} at the end.${note ? ` ${note}` : ''}`,
    ...parts,
  ].join('\n\n');
  console.log(text);
  mkdirSync('benchmarks/results', { recursive: true });
  writeFileSync(`benchmarks/results/${name}.md`, `${text}\n`);
}
