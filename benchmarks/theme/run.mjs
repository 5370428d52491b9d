// Palettes from one brand colour, beside what npm has of others: `npm run bench -- theme`.
import { gzipSync } from 'node:zlib';
import { interleave, median, timeOf } from '../measuring/interleave.mjs';
import { writeTable } from '../measuring/writeTable.mjs';
import { colourGrid, distance } from './colour.mjs';
import { contenders, minimum, passes } from './contenders.mjs';
import { countFailures, pairCount } from './contract.mjs';

const { createTenantTheme } = await import('../../dist/theme.js');
const seeds = colourGrid(8);
const kinds = Object.keys(minimum);

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
const share = (flags) => percent(flags.filter(Boolean).length, flags.length);

/** A contender's pass rates over the grid, one row for each scheme. */
function judge(name, make) {
  const all = seeds.map(make);
  return ['light', 'dark'].map((scheme) => {
    const results = all.map((answer) => kinds.map((kind) => passes(kind, answer[scheme][kind])));
    const moved = all.map((answer, index) => distance(answer[scheme].solid, seeds[index]));
    return [
      name,
      scheme,
      ...kinds.map((_, kind) => share(results.flatMap((result) => result[kind]))),
      share(results.map((result) => result.flat().every(Boolean))),
      percent(moved.filter((far) => far === 0).length, moved.length),
      median(moved).toFixed(3),
      Math.max(...moved).toFixed(3),
    ];
  });
}

const judged = Object.entries(contenders).flatMap(([name, make]) => judge(name, make));

// Every 11th seed, so that one round is short; light and dark of one brand a call.
const timed = seeds.filter((_, index) => index % 11 === 0);
const times = await interleave(
  Object.fromEntries(
    Object.entries(contenders).map(([name, make]) => [
      name,
      async () => (await timeOf(() => timed.forEach(make))) / timed.length,
    ]),
  ),
);
const own = median(times['this library']);

const grid = colourGrid(17);
let failures = 0;
const sizes = [];
for (const seed of grid) {
  const { css } = createTenantTheme({ primary_color: seed }, { tenantId: 'bench' });
  failures += countFailures(css);
  sizes.push(gzipSync(css).length);
}

const kept = judged.find(([name, scheme]) => name === 'this library' && scheme === 'light');
writeTable(
  'theme',
  'Palettes from one brand colour',
  [
    {
      heading: `Pairs that reach WCAG 2.2 AA, ${seeds.length} brand colours`,
      columns: [
        'system',
        'scheme',
        'text 4.5',
        'brand text 4.5',
        'label on solid 4.5',
        'graphic 3',
        'brands with every pair passing',
        'brand kept exactly',
        'median ΔE_OK of the solid',
        'largest',
      ],
      rows: judged,
    },
    {
      heading: 'Time for one brand, warm',
      columns: ['system', 'ms', 'beside this library'],
      rows: Object.entries(times).map(([name, all]) => [
        name,
        median(all).toFixed(3),
        `${(median(all) / own).toFixed(2)} ×`,
      ]),
    },
    {
      heading: 'This library by its own contract',
      columns: ['what', 'figure', 'target'],
      rows: [
        [
          `pairs that miss their contrast: ${grid.length} brands × 4 modes × ${pairCount} pairs, from the emitted CSS`,
          `${failures} of ${(grid.length * 4 * pairCount).toLocaleString('en')}`,
          '0',
        ],
        [`brand kept exactly as the solid, ${seeds.length} brands, light`, kept[7], '≥ 90 %'],
        ['largest ΔE_OK of a brand that is not', kept[9], '≤ 0.05'],
        ['all families, all modes and the style sheet, warm', `${own.toFixed(2)} ms`, '≤ 3 ms'],
        ['largest style sheet of a tenant, gzip', `${Math.max(...sizes)} B`, '≤ 2048 B'],
      ],
    },
  ],
  [
    'Text: strongest and muted on page and card. Brand text: on the page and on its own tint. Label: at rest and under the',
    'pointer. Graphic: edge, indicator, focus ring. Each system is judged by the roles it offers; Radix claims no 3:1 for its',
    'borders, and Leonardo answers one background alone and no tint. This library computes eight families, four modes and the',
    'style sheet in its time; the others one brand colour in light and dark. The generator of custom Radix scales is not on',
    'npm, so its nearest hand-made scale stands here.',
  ].join(' '),
);
if (failures > 0) process.exitCode = 1;
