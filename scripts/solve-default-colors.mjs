// Solves the house's own semantic colours from the seeds in tokens/primitive/color.tokens.json, with the solver that
// tenants' colours come from, and writes them to tokens/semantic/color.*.tokens.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { runnerImport } from 'vite';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { seed } = JSON.parse(readFileSync(file('tokens/primitive/color.tokens.json'), 'utf8'));
const packed = (token) => Number.parseInt(token.$value.hex.slice(1), 16);
const pack = (group, read) =>
  Object.fromEntries(
    Object.entries(group)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, token]) => [name, read(token)]),
  );

const { module } = await runnerImport(file('src/color/index.ts'), { configFile: false });
const palettes = module.solvePalettes({
  ...pack(seed.brand, packed),
  ...pack(seed.status, (looks) => pack(looks, packed)),
});

const fileOf = { light: 'light', dark: 'dark', lightMore: 'light-more', darkMore: 'dark-more' };
for (const [mode, name] of Object.entries(fileOf)) {
  const path = file(`tokens/semantic/color.${name}.tokens.json`);
  const { code } = await format(path, JSON.stringify(tokenTree(palettes[mode])), {
    printWidth: 100,
  });
  writeFileSync(path, code);
}

/** Names group at their first hyphen: `primary-solid-hover` is `solid-hover` of `primary`. */
function tokenTree(palette) {
  const groups = {};
  for (const [name, hex] of Object.entries(palette)) {
    const [, group, role] = /^(\w+)-(.+)$/.exec(name);
    const components = [1, 3, 5].map(
      (at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1e4) / 1e4,
    );
    (groups[group] ??= {})[role] = { $value: { colorSpace: 'srgb', components, hex } };
  }
  return { color: { $type: 'color', ...groups } };
}
