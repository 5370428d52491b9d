// Reads the style sheets of this library back and holds them to tokens/contrast.contract.json.
import { readFileSync } from 'node:fs';
import { luminance } from './colour.mjs';

const tokens = (name) => JSON.parse(readFileSync(`tokens/${name}.json`, 'utf8'));
const contract = tokens('contrast.contract');
const parts = ['button', 'chart', 'panel'].map((name) => tokens(`component/${name}.tokens`));
const components = Object.assign({}, ...parts);

/** A component's token stands for the colour that it refers to. */
function colourName(name) {
  const [, part, token] = /^--aut-([a-z]+)-(.+)$/.exec(name);
  const reference = components[part]?.[token]?.$value;
  return reference ? `--aut-${reference.slice(1, -1).replaceAll('.', '-')}` : name;
}

const pairs = [...contract.pairs, ...contract.componentPairs].map(({ fg, bg, ...pair }) => ({
  ...pair,
  names: [colourName(fg), colourName(bg)],
}));

/** The number of pairs that are looked at in each mode. */
export const pairCount = pairs.length;

/** The colours of the four modes that a page gets from a tenant's sheet. */
function readModes(css) {
  const [standard] = /^\[data-aut-tenant="[^"]*"\]\{.*\}$/m.exec(css);
  const [more] = /^\[data-aut-tenant="[^"]*"\]\[data-aut-contrast="more"\]\{.*\}$/m.exec(css);
  const read = (text, side) =>
    [...text.matchAll(/(--aut-color-[\w-]+):light-dark\((#\w{6}),(#\w{6})\)/g)].map((found) => [
      found[1],
      luminance(found[side]),
    ]);
  const modes = [2, 3].map((side) => new Map(read(standard, side)));
  return [
    ...modes.map((colours) => ({ colours, minimum: 'minimum' })),
    ...modes.map((colours, index) => ({
      colours: new Map([...colours, ...read(more, index + 2)]),
      minimum: 'minimumMore',
    })),
  ];
}

/** How many pairs of a tenant's sheet, of all modes together, miss their contrast. */
export function countFailures(css) {
  let failures = 0;
  for (const { colours, minimum } of readModes(css)) {
    for (const { names, [minimum]: wanted } of pairs) {
      const [a, b] = names.map((name) => colours.get(name));
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      // Written so that a colour that is missing counts.
      if (!(ratio >= wanted)) failures++;
    }
  }
  return failures;
}
