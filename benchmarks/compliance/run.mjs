// 5,000 controls in 12 frameworks: what a keystroke in the filter costs until it is painted, and opening all rows of
// the tree; in Chromium, from the source, built for production. And the score of 60,000 mappings, in Node.
import { performance } from 'node:perf_hooks';
import { computeComplianceScore, computeFrameworkScores } from '../../dist/compliance.js';
import { openPage } from '../measuring/openPage.mjs';
import { writeTable } from '../measuring/writeTable.mjs';

const rounds = 21;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

const keystroke = (text) => globalThis.keystroke(text);
const expandAll = () => globalThis.expandAll();

const { page, close } = await openPage('compliance');
const rows = [];
try {
  for (const view of ['list', 'tree']) {
    await page.goto(`${page.url().split('?')[0]}?view=${view}`, { waitUntil: 'load' });
    await page.locator('[role=row]').nth(2).waitFor();
    const times = [];
    for (let round = -4; round < rounds; round++) {
      const time = await page.evaluate(keystroke, round % 2 === 0 ? 'control 49' : 'control 4');
      if (round >= 0) times.push(time);
    }
    const mounted = await page.locator('[role=row]').count();
    rows.push([`keystroke to paint, ${view}`, ms(median(times)), ms(Math.max(...times)), mounted]);
    await page.evaluate(keystroke, '');
  }
  const opened = [];
  for (let round = 0; round < 5; round++) opened.push(await page.evaluate(expandAll));
  const longest = opened.map(({ longestFrame }) => longestFrame);
  rows.push([
    `longest frame, ${opened[0].rows} rows opened`,
    ms(median(longest)),
    ms(Math.max(...longest)),
    Math.max(...opened.map(({ mounted }) => mounted)),
  ]);
} finally {
  await close();
}

const data = await manyMappings();
const time = (run) => {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return [ms(median(times)), ms(Math.max(...times)), '–'];
};
rows.push(['score of 60,000 mappings', ...time(() => computeComplianceScore(data))]);
rows.push(['scores of the 12 frameworks', ...time(() => computeFrameworkScores(data))]);

writeTable('compliance', 'Compliance: 5,000 controls in 12 frameworks', [
  { columns: ['', 'median', 'worst', 'rows mounted'], rows },
]);

/** 5,000 controls, each of which answers one requirement in each of 12 frameworks. */
async function manyMappings() {
  const { transform } = await import('esbuild');
  const { readFile } = await import('node:fs/promises');
  const source = await readFile('stories/compliance/manyControls.ts', 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const { manyControls } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return manyControls(5_000, 12);
}
